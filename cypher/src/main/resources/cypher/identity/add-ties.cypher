// Ties pairs of records of one person, lower id first, with the reasons why.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (first:Person {id: row.first})
MATCH (second:Person {id: row.second})
CREATE (first)-[:SAME_PERSON_AS {source: 'IOM-GRAPH', basis: row.basis, recordedFrom: $recordedAt}]->(second)
