// Changes what is believed of entities, keeping what was believed before, and their links likewise.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {key: row.key})
USING INDEX SEEK entity:Entity(key)
CALL (entity) {
  OPTIONAL MATCH (entity)-[link]->(target:Entity)
  WHERE link.recordedTo IS NULL AND link.key IS NULL AND link.source IS NULL
  RETURN collect(CASE WHEN target IS NULL THEN NULL ELSE type(link) + ' ' + target.key END) AS before
}
CREATE (entity)-[:PREVIOUSLY]->(version:Superseded)
SET version = properties(entity),
    version.links = before,
    version.recordedTo = coalesce(entity.recordedTo, $recordedAt)
SET entity = row.properties, entity.identity = version.identity, entity.reach = version.reach, entity:SweepPending
FOREACH (tied IN CASE WHEN entity:Offence OR entity:Address OR entity:Person THEN [entity] ELSE [] END | SET tied:TiesPending)
WITH entity, row, before, [link IN row.links | link.type + ' ' + link.key] AS after
CALL (entity, after) {
  MATCH (entity)-[link]->(target:Entity)
  WHERE link.recordedTo IS NULL AND link.key IS NULL AND link.source IS NULL AND NOT type(link) + ' ' + target.key IN after
  SET link.recordedTo = $recordedAt
}
UNWIND [link IN row.links WHERE NOT link.type + ' ' + link.key IN before] AS link
MATCH (target:Entity {key: link.key})
USING INDEX SEEK target:Entity(key)
CREATE (entity)-[:$(link.type) {recordedFrom: $recordedAt}]->(target)
