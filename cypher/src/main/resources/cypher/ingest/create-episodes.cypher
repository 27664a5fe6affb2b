// Adds episodes, or new versions of them, to the people they are about, with their links.
// access: write
// params: labels String list, rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (person)
WHERE elementId(person) = row.person
CREATE (person)-[:HAS_EPISODE {recordedFrom: $recordedAt}]->(episode:Episode:$($labels))
SET episode = row.properties
WITH episode, row
UNWIND row.links AS link
MATCH (target)
WHERE elementId(target) = link.element
CREATE (episode)-[:$(link.type) {recordedFrom: $recordedAt}]->(target)
