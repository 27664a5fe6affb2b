// Adds entities that were never recorded before, with their links.
// access: write
// params: labels String list, rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
CREATE (entity:Entity:$($labels))
SET entity = row.properties
WITH entity, row
UNWIND row.links AS link
MATCH (target)
WHERE elementId(target) = link.element
CREATE (entity)-[:$(link.type) {recordedFrom: $recordedAt}]->(target)
