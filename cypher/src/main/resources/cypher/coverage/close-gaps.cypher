// Ends the belief in versions of gaps, unless what is believed under their keys is by now another version.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (gap:Gap {current: row.key})
USING INDEX SEEK gap:Gap(current)
WHERE gap.hash = row.hash
SET gap.recordedTo = $recordedAt
REMOVE gap.current
