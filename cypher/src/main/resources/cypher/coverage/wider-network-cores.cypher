// How deep inside a network in memory does each person stand?
// access: read
// params: graph String
// returns: person, core
CALL gds.kcore.stream($graph, {concurrency: 4})
YIELD nodeId, coreValue
MATCH (person:Person)
WHERE id(person) = nodeId
RETURN person.id AS person, coreValue AS core
