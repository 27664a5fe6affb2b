// Ends the belief in versions of people's journeys.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (journeys:Journeys {current: row.key})
USING INDEX SEEK journeys:Journeys(current)
SET journeys.recordedTo = $recordedAt
REMOVE journeys.current
