// Ties pairs of records of one person, lower id first, with the reasons why.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (first:Person {id: row.first})
USING INDEX SEEK first:Person(id)
MATCH (second:Person {id: row.second})
USING INDEX SEEK second:Person(id)
CREATE (first)-[:SAME_PERSON_AS {source: 'IOM-GRAPH', basis: row.basis, recordedFrom: $recordedAt}]->(second)
