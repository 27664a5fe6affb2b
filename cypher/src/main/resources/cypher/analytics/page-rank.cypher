// How often does who wanders at random through a network in memory come by each person?
// access: read
// params: graph String, concurrency Integer, iterations Integer
// returns: nodes, scores
CALL gds.pageRank.stream($graph, {dampingFactor: 0.85, maxIterations: $iterations, tolerance: 1e-12, concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
