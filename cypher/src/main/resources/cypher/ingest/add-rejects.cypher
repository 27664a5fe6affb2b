// Lists rows of a delivery that were rejected.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
CREATE (rejected:RejectedRow)
SET rejected = row
