// Which person was first recorded under a key.
// access: read
// params: key String
// returns: id
MATCH (person:Entity {key: $key})
WHERE person:Person
RETURN person.id AS id
