// How many people are there, counted up to a bound?
// access: read
// params: bound Integer, seesLimitedAccess Boolean
// returns: people
MATCH (record:Person)
WHERE ($seesLimitedAccess OR NOT coalesce(record.limitedAccess, false)) AND (NOT record:Victim OR record:Offender)
WITH DISTINCT coalesce(record.identity, record.id) AS person
LIMIT $bound
RETURN count(person) AS people
