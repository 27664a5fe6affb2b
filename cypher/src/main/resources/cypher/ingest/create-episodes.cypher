// Adds episodes, or new versions of them, to the people they are about, with their links.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (person:Entity {key: row.person})
CREATE (person)-[:HAS_EPISODE {recordedFrom: $recordedAt}]->(episode:Episode:$(row.labels))
SET episode = row.properties
WITH episode, row
UNWIND row.links AS link
MATCH (target:Entity {key: link.key})
CREATE (episode)-[:$(link.type) {recordedFrom: $recordedAt}]->(target)
FOREACH (address IN CASE WHEN episode:Residence AND target:Address THEN [target] ELSE [] END | SET address:TiesPending)
