// Which person was first recorded under a key.
// access: read
// params: key String
// returns: id
MATCH (person:Entity {key: $key})
USING INDEX SEEK person:Entity(key)
WHERE person:Person
RETURN person.id AS id
