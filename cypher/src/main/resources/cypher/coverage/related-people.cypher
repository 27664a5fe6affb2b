// Whose coverage may depend on these people: victims of what they are accused of, and those with a marker who live where they do.
// access: read
// params: people String list
// returns: identity
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
CALL (record) {
  MATCH (record)-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->()<-[:VICTIM_OF]-(other)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, false AS housed
  UNION
  MATCH (record)-[:LIVED_AT]->()<-[:LIVED_AT]-(other)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, true AS housed
  UNION
  MATCH (record)-[:SHARES_HOUSEHOLD_WITH]-(other)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, false AS housed
}
WITH DISTINCT related, housed
WHERE NOT housed OR EXISTS {
  MATCH (one:Person {identity: related})-[:HAS_EPISODE]->(episode)
  USING INDEX SEEK one:Person(identity)
  WHERE 'Marker' IN labels(episode)
}
RETURN DISTINCT related AS identity
