// How near is each person of a network in memory to all whom they can reach, in the form of Wasserman and Faust?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.closeness.stream($graph, {useWassermanFaust: true, concurrency: $concurrency})
YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS scores
