// Which records of people changed since they were last compared; new ones carry the mark from the start.
// access: read
// params: limit Integer
// returns: id
MATCH (person:Person:SweepPending)
RETURN person.id AS id
LIMIT $limit
