// Whose coverage may depend on these people: victims of what they are accused of, and those with a marker who live where they do.
// access: read
// params: people String list
// returns: identity
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX record:Person(identity)
CALL (record) {
  MATCH (record)-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(:Offence)<-[:VICTIM_OF]-(other:Person)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, false AS housed
  UNION
  MATCH (record)-[:LIVED_AT]->(:Address)<-[:LIVED_AT]-(other:Person)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, true AS housed
  UNION
  MATCH (record)-[:SHARES_HOUSEHOLD_WITH]-(other:Person)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, false AS housed
}
WITH DISTINCT related, housed
WHERE NOT housed OR EXISTS { (:Person {identity: related})-[:HAS_EPISODE]->(:Marker) }
RETURN DISTINCT related AS identity
