// Into which communities does the algorithm of Louvain part a network in memory, and in how many steps?
// access: read
// params: graph String, weight String
// returns: nodes, scores, levels
CALL gds.louvain.stream($graph, {
  relationshipWeightProperty: $weight, maxLevels: 100, maxIterations: 100, tolerance: 0.0,
  includeIntermediateCommunities: true, concurrency: 1
})
YIELD nodeId, communityId, intermediateCommunityIds
RETURN collect(nodeId) AS nodes, collect(communityId) AS scores, max(size(intermediateCommunityIds)) AS levels
