// Which pairs of nodes of a network in memory are tied, each pair once, and how strongly?
// access: read
// params: graph String
// returns: sources, targets, weights
CALL gds.graph.relationshipProperty.stream($graph, 'weight', ['*'], {concurrency: 1})
YIELD sourceNodeId, targetNodeId, propertyValue
WITH sourceNodeId, targetNodeId, propertyValue
WHERE sourceNodeId < targetNodeId
RETURN collect(sourceNodeId) AS sources, collect(targetNodeId) AS targets, collect(propertyValue) AS weights
