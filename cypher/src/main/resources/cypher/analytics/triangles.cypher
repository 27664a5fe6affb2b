// In how many triangles does each person of a network in memory stand?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.triangleCount.stream($graph, {concurrency: $concurrency})
YIELD nodeId, triangleCount
RETURN collect(nodeId) AS nodes, collect(triangleCount) AS scores
