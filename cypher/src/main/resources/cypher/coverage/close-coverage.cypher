// Ends the belief in versions of people's coverage.
// access: write
// params: subjects String list, recordedAt DateTime
// returns: nothing
UNWIND $subjects AS subject
MATCH (coverage:Coverage {current: subject})
SET coverage.recordedTo = $recordedAt
REMOVE coverage.current
