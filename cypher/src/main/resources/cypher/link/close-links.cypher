// Ends the belief in versions of links.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (link:CrossBorderLink {current: row.key})
USING INDEX SEEK link:CrossBorderLink(current)
SET link.recordedTo = $recordedAt
REMOVE link.current
