// Keeps everyone else from deciding about these records until the transaction ends.
// access: write
// params: elements String list
// returns: nothing
UNWIND $elements AS element
MATCH (record)
WHERE elementId(record) = element
SET record.hash = record.hash
