// Whose coverage may depend on these people: victims of what they are accused of, and those with a marker who live where they do.
// access: read
// params: people String list
// returns: identity
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
CALL (record) {
  MATCH (record)-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(:Offence)<-[:VICTIM_OF]-(other:Person)
  RETURN other
  UNION
  MATCH (record)-[:LIVED_AT]->(:Address)<-[:LIVED_AT]-(other:Person)
  WHERE EXISTS { (:Person {identity: other.identity})-[:HAS_EPISODE]->(:Marker) }
  RETURN other
  UNION
  MATCH (record)-[:SHARES_HOUSEHOLD_WITH]-(other:Person)
  RETURN other
}
RETURN DISTINCT coalesce(other.identity, other.id) AS identity
