// Forgets parked rows that are loaded, replaced or no longer delivered.
// access: write
// params: keys String list
// returns: nothing
UNWIND $keys AS key
MATCH (parked:ParkedRow {key: key})
USING INDEX SEEK parked:ParkedRow(key)
DELETE parked
