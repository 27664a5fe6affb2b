// Which record leads those of the person whom a record is about, and which node holds it.
// access: read
// params: person String
// returns: person, node
MATCH (record:Entity {id: $person})
WHERE record:Person
MATCH (leading:Entity {id: coalesce(record.identity, record.id)})
RETURN leading.id AS person, elementId(leading) AS node
