// To how many people is each person of a network in memory tied?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.degree.stream($graph, {concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
