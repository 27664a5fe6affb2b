// Which share of the pairs among the ties of each person of a network in memory are tied themselves?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.localClusteringCoefficient.stream($graph, {concurrency: $concurrency})
YIELD nodeId, localClusteringCoefficient
RETURN collect(nodeId) AS nodes, collect(localClusteringCoefficient) AS scores
