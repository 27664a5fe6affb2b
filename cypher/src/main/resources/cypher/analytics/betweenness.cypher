// On how many shortest paths between others does each person of a network in memory lie, followed from some people or from all?
// access: read
// params: graph String, concurrency Integer, sample Integer, seed Integer
// returns: nodes, scores
CALL gds.betweenness.stream($graph, {samplingSize: $sample, samplingSeed: $seed, concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
