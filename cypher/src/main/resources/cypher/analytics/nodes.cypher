// Who are the people of a network in memory, in the order of their ids, and which node is each?
// access: read
// params: graph String
// returns: nodes, people
CALL gds.degree.stream($graph, {concurrency: 1})
YIELD nodeId
MATCH (person:Person)
WHERE id(person) = nodeId
WITH nodeId, person.id AS person
ORDER BY person
RETURN collect(nodeId) AS nodes, collect(person) AS people
