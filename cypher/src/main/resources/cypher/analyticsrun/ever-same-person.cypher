// Which records are, or once were, taken for the same person as these?
// access: read
// params: people String list
// returns: person, ids
UNWIND $people AS person
MATCH (record:Person&Entity {id: person})
OPTIONAL MATCH (record)-[:SAME_PERSON_AS*1..6]-(same:Person)
RETURN person, [person, record.identity] + collect(DISTINCT same.id) AS ids
