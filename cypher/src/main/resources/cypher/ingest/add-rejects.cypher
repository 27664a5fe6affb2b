// Lists rows of a delivery that were rejected.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
MERGE (rejected:RejectedRow {batch: row.batch, position: row.position})
SET rejected = row
