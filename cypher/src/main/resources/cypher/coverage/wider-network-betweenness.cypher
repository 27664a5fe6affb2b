// Which people of a network in memory lie on shortest paths between others, and on how many?
// access: read
// params: graph String, sample Integer
// returns: person, score
CALL gds.betweenness.stream($graph, {concurrency: 4, samplingSize: $sample, samplingSeed: 1})
YIELD nodeId, score
WITH nodeId, score
WHERE score > 0
MATCH (person:Person)
WHERE id(person) = nodeId
RETURN person.id AS person, score
