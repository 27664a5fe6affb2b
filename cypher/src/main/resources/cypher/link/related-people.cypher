// Whose links may depend on what was recorded since a moment of these people: of their main homes, parts in offences or ties.
// access: read
// params: people String list, since DateTime, comparedSince DateTime
// returns: identity
//
// Whose records those are was found at moments of its own. Where somebody lived counts for all they had to do with, whichever
// of their records tells of it; a part in an offence, or a tie, only for those at its other end. Between two accused the
// link is found of the one whose identity comes first, and only a tie with a grade makes any.
UNWIND $people AS identity
WITH identity, EXISTS {
  MATCH (same:Person {identity: identity})-[compared:SAME_PERSON_AS]-()
  USING INDEX SEEK same:Person(identity)
  WHERE compared.recordedFrom > $comparedSince OR compared.recordedTo > $comparedSince
} AS another
WITH identity, another, another OR EXISTS {
  MATCH (told:Person {identity: identity})
  USING INDEX SEEK told:Person(identity)
  WHERE told.recordedFrom > $since OR told.recordedTo > $since
} OR EXISTS {
  MATCH (dweller:Person {identity: identity})-[lived:LIVED_AT]->(address)
  USING INDEX SEEK dweller:Person(identity)
  WHERE lived.kind = 'MAIN'
    AND (lived.recordedFrom > $since OR lived.recordedTo > $since OR address.recordedFrom > $since)
} AS moved
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
CALL (record, identity, another, moved) {
  MATCH (record)-[mine:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
  WHERE moved OR mine.recordedFrom > $since OR mine.recordedTo > $since
  MATCH (offence)<-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(other)
  WHERE another OR coalesce(other.identity, other.id) < identity
  RETURN other
  UNION
  MATCH (record)-[mine:VICTIM_OF]->(offence)
  WHERE moved OR mine.recordedFrom > $since OR mine.recordedTo > $since
  MATCH (offence)<-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(other)
  RETURN other
  UNION
  MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]-(other)
  WHERE tie.sourceGrade IS NOT NULL AND (moved OR tie.recordedFrom > $since OR tie.recordedTo > $since)
  RETURN other
}
RETURN DISTINCT coalesce(other.identity, other.id) AS identity
