// The next people by id: records that lead those of a person, and others in whose name anything is believed.
// access: read
// params: after String, limit Integer
// returns: person
MATCH (person:Entity)
WHERE person.id > $after AND person:Person
  AND (person.identity = person.id OR EXISTS {
    MATCH (coverage:Coverage {current: person.id})
    USING INDEX SEEK coverage:Coverage(current)
  })
RETURN person.id AS person
ORDER BY person.id
LIMIT $limit
