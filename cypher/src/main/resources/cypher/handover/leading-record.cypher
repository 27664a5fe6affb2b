// Which record leads those of the person whom a record is about, and which node holds it.
// access: read
// params: person String
// returns: person, node
MATCH (record:Entity {id: $person})
USING INDEX SEEK record:Entity(id)
WHERE record:Person
MATCH (leading:Entity {id: coalesce(record.identity, record.id)})
USING INDEX SEEK leading:Entity(id)
RETURN leading.id AS person, elementId(leading) AS node
