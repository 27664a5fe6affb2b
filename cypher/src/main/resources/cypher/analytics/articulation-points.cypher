// Without which people would a network in memory fall apart further?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.articulationPoints.stream($graph, {concurrency: $concurrency})
YIELD nodeId
RETURN collect(nodeId) AS nodes, collect(1) AS scores
