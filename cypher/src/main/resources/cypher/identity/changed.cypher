// Which records of people changed since they were last compared, or never were compared at all.
// access: read
// params: limit Integer
// returns: id
MATCH (person:Person)
WHERE person:SweepPending OR person.identity IS NULL
RETURN person.id AS id
LIMIT $limit
