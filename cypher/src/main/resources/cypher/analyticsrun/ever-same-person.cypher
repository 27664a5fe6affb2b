// By which ids are, or were, the people known whose records these are?
// access: read
// params: people String list
// returns: ids
UNWIND $people AS id
MATCH (record:Person&Entity {id: id})
USING INDEX SEEK record:Entity(id)
OPTIONAL MATCH (record)-[:SAME_PERSON_AS*1..6]-(same:Person)
WITH collect(DISTINCT record.id) + collect(DISTINCT record.identity) + collect(DISTINCT same.id) AS found
UNWIND found AS known
RETURN collect(DISTINCT known) AS ids
