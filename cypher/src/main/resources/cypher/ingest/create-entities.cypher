// Adds entities that were never recorded before, with their links.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
CREATE (entity:Entity:$(row.labels))
SET entity = row.properties
WITH entity, row
UNWIND row.links AS link
MATCH (target:Entity {key: link.key})
CREATE (entity)-[:$(link.type) {recordedFrom: $recordedAt}]->(target)
