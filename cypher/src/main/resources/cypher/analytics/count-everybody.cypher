// How many people are there, counted up to a bound?
// access: read
// params: bound Integer, sees Map
// returns: people
MATCH (record:Person)
WHERE ($sees.limited OR NOT coalesce(record.limitedAccess, false))
  AND ($sees.everywhere OR any(code IN record.reach WHERE code IN $sees.reach))
  AND (NOT record:Victim OR record:Offender)
WITH DISTINCT coalesce(record.identity, record.id) AS person
LIMIT $bound
RETURN count(person) AS people
