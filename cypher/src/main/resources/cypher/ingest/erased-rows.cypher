// How many rows of a delivery told of records that were erased?
// access: read
// params: batch String
// returns: rows
MATCH (rejected:RejectedRow {batch: $batch})
WHERE rejected.position >= 0 AND rejected.code = 'ERASED'
RETURN count(*) AS rows
