// Ends the belief in versions of people's coverage, unless by now another version is believed.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (coverage:Coverage {current: row.key})
USING INDEX SEEK coverage:Coverage(current)
WHERE coverage.hash = row.hash
SET coverage.recordedTo = $recordedAt
REMOVE coverage.current
