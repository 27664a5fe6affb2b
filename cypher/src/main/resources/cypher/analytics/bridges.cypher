// Without which ties would a network in memory fall apart further, and how many of them does each person have?
// access: read
// params: graph String, concurrency Integer
// returns: nodes, scores
CALL gds.bridges.stream($graph, {concurrency: $concurrency})
YIELD `from` AS one, `to` AS other
UNWIND [one, other] AS node
WITH node, count(*) AS bridges
RETURN collect(node) AS nodes, collect(bridges) AS scores
