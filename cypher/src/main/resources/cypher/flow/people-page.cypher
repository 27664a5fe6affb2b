// The next people by identity who were ever in a programme or under supervision.
// access: read
// params: after String, limit Integer
// returns: identity
MATCH (record:Person)
WHERE record.identity > $after AND EXISTS {
  MATCH (record)-[:HAS_EPISODE]->(stay)
  WHERE stay:ProgrammeMembership OR stay:Supervision
}
RETURN DISTINCT record.identity AS identity
ORDER BY identity
LIMIT $limit
