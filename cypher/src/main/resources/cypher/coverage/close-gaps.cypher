// Ends the belief in versions of gaps.
// access: write
// params: keys String list, recordedAt DateTime
// returns: nothing
UNWIND $keys AS key
MATCH (gap:Gap {current: key})
SET gap.recordedTo = $recordedAt
REMOVE gap.current
