// Puts a network that was read before into memory under a name: undirected, and -1 stands for no other node.
// access: read
// params: graph String, sources Integer list, targets Integer list, weights Float list
// returns: people, ties
//
// The library has every statement that projects planned anew, to guess the size of what comes: a long statement costs a
// fifth of a second by it, this one nearly nothing.
UNWIND range(0, size($sources) - 1) AS i
WITH $sources[i] AS source, CASE WHEN $targets[i] >= 0 THEN $targets[i] END AS target, $weights[i] AS weight
WITH gds.graph.project($graph, source, target, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS made
RETURN made['nodeCount'] AS people, made['relationshipCount'] / 2 AS ties
