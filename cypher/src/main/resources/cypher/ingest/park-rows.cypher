// Keeps rows whose references have not arrived yet.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
MERGE (parked:ParkedRow {key: row.key})
SET parked = row
