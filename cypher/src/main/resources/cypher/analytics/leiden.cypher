// Into which communities does the algorithm of Leiden part a network in memory, and in how many steps?
// access: read
// params: graph String, weight String, resolution Float, seed Integer
// returns: nodes, scores, levels
CALL gds.leiden.stream($graph, {
  relationshipWeightProperty: $weight, gamma: $resolution, randomSeed: $seed, maxLevels: 100, tolerance: 0.0,
  includeIntermediateCommunities: true, concurrency: 1
})
YIELD nodeId, communityId, intermediateCommunityIds
RETURN collect(nodeId) AS nodes, collect(communityId) AS scores, max(size(intermediateCommunityIds)) AS levels
