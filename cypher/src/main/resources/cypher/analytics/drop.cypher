// Takes a network out of memory, if it is there.
// access: read
// params: graph String
// returns: dropped
CALL gds.graph.drop($graph, false)
YIELD graphName
RETURN count(graphName) AS dropped
