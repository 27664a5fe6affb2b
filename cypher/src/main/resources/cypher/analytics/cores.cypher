// How deep inside a network in memory does each person stand?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.kcore.stream($graph, {concurrency: $concurrency})
YIELD nodeId, coreValue
RETURN collect(nodeId) AS nodes, collect(coreValue) AS scores
