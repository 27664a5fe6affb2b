// Which networks in memory have names that begin so and were made before a moment?
// access: read
// params: prefix String, before DateTime
// returns: graph
CALL gds.graph.list()
YIELD graphName, creationTime
WITH graphName, creationTime
WHERE graphName STARTS WITH $prefix AND creationTime < $before
RETURN graphName AS graph
