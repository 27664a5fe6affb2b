// How well is each person of a network in memory tied to those who are themselves well tied?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.eigenvector.stream($graph, {maxIterations: 10000, tolerance: 1e-10, concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
