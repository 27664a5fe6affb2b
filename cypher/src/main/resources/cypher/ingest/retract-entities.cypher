// Ends the belief in entities; they stay, with all that was known of them.
// access: write
// params: keys String list, recordedAt DateTime
// returns: nothing
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
USING INDEX SEEK entity:Entity(key)
SET entity.recordedTo = $recordedAt, entity:SweepPending
FOREACH (tied IN CASE WHEN entity:Offence OR entity:Address OR entity:Person THEN [entity] ELSE [] END | SET tied:TiesPending)
