// Whose coverage may depend on what was recorded of these people since a moment: victims of what they are accused of, and those with a marker who live where they do.
// access: read
// params: people String list, since DateTime, comparedSince DateTime
// returns: identity
//
// Whose records those are was found at moments of its own. A victim's coverage asks for who the accused are and when they were
// in a cohort, which another of their records may tell; that of somebody with a marker for how old those are who live there.
UNWIND $people AS identity
WITH identity, EXISTS {
  MATCH (same:Person {identity: identity})-[compared:SAME_PERSON_AS]-()
  USING INDEX SEEK same:Person(identity)
  WHERE compared.recordedFrom > $comparedSince OR compared.recordedTo > $comparedSince
} AS another
WITH identity, another, another OR EXISTS {
  MATCH (member:Person {identity: identity})-[:HAS_EPISODE]->(membership)
  USING INDEX SEEK member:Person(identity)
  WHERE 'ProgrammeMembership' IN labels(membership)
    AND (membership.recordedFrom > $since OR membership.recordedTo > $since
      OR EXISTS { MATCH (membership)-[:OF_PROGRAMME]->(programme) WHERE programme.recordedFrom > $since })
} AS joined
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
WITH record, joined, another OR record.recordedFrom > $since OR coalesce(record.recordedTo > $since, false) AS aged
CALL (record, joined, aged) {
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
  WHERE joined OR part.recordedFrom > $since OR part.recordedTo > $since
  MATCH (offence)<-[:VICTIM_OF]-(other)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, false AS housed
  UNION
  MATCH (record)-[lived:LIVED_AT]->(home)
  WHERE aged OR lived.recordedFrom > $since OR lived.recordedTo > $since
  MATCH (home)<-[:LIVED_AT]-(other)
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, true AS housed
  UNION
  MATCH (record)-[tie:SHARES_HOUSEHOLD_WITH]-(other)
  WHERE aged OR tie.recordedFrom > $since OR tie.recordedTo > $since
  RETURN DISTINCT coalesce(other.identity, other.id) AS related, true AS housed
}
WITH DISTINCT related, housed
WHERE NOT housed OR EXISTS {
  MATCH (one:Person {identity: related})-[:HAS_EPISODE]->(episode)
  USING INDEX SEEK one:Person(identity)
  WHERE 'Marker' IN labels(episode)
}
RETURN DISTINCT related AS identity
