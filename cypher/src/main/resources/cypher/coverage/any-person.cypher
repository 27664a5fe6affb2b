// Whether anybody is recorded at all.
// access: read
// params: nothing
// returns: person
MATCH (person:Person)
RETURN person.id AS person
LIMIT 1
