// What is the mean of one over the distance from each person of a network in memory to all others?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.closeness.harmonic.stream($graph, {concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
