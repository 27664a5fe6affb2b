// Says of records which person they are of.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
USING INDEX SEEK person:Person(id)
SET person.identity = row.identity
