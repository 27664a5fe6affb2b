// How strong are the ties of each person of a network in memory, taken together?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.degree.stream($graph, {relationshipWeightProperty: 'weight', concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
