// Whose record or ties have changed since they were last held against the rules.
// access: read
// params: nothing
// returns: person, identity
MATCH (person:Person:SweepPending)
RETURN person.id AS person, coalesce(person.identity, person.id) AS identity
