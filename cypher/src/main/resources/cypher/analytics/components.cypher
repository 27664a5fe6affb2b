// Which people of a network in memory are tied together, directly or through others?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.wcc.stream($graph, {concurrency: $concurrency})
YIELD nodeId, componentId
RETURN collect(nodeId) AS nodes, collect(componentId) AS scores
