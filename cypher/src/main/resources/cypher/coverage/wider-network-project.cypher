// Puts the co-offending network of a period into memory under a name: people as nodes, one undirected tie for each pair.
// access: read
// params: graph String, since Date, until Date
// returns: people
MATCH (a:Person)-[tie:CO_OFFENDED_WITH]->(b:Person)
WHERE tie.recordedTo IS NULL AND a.recordedTo IS NULL AND b.recordedTo IS NULL
  AND NOT coalesce(a.limitedAccess, false) AND NOT coalesce(b.limitedAccess, false)
  AND any(day IN tie.evidenceDates WHERE $since <= day AND day < $until)
WITH coalesce(a.identity, a.id) AS one, coalesce(b.identity, b.id) AS other
WHERE one <> other
WITH DISTINCT CASE WHEN one < other THEN one ELSE other END AS low, CASE WHEN one < other THEN other ELSE one END AS high
MATCH (source:Person&Entity {id: low})
USING INDEX SEEK source:Entity(id)
MATCH (target:Person&Entity {id: high})
USING INDEX SEEK target:Entity(id)
WITH gds.graph.project($graph, source, target, {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 4}) AS made
RETURN made['nodeCount'] AS people
