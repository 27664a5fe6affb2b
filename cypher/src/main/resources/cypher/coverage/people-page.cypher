// The next people by id, whether or not their record leads those of a person.
// access: read
// params: after String, limit Integer
// returns: person
MATCH (person:Entity)
WHERE person.id > $after AND person:Person
RETURN person.id AS person
ORDER BY person.id
LIMIT $limit
