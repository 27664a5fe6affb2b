// Ends the belief in versions of people's coverage.
// access: write
// params: subjects String list, recordedAt DateTime
// returns: nothing
UNWIND $subjects AS subject
MATCH (coverage:Coverage {current: subject})
USING INDEX SEEK coverage:Coverage(current)
SET coverage.recordedTo = $recordedAt
REMOVE coverage.current
