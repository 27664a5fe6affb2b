// Whose links may depend on these people, of whose homes, parts in offences or ties something was recorded since a moment.
// access: read
// params: people String list, since DateTime
// returns: identity
//
// Where somebody lived counts for all they had to do with; a part in an offence, or a tie, only for those at its other end.
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
WITH record,
  record.recordedFrom > $since OR coalesce(record.recordedTo > $since, false)
    OR EXISTS {
      MATCH (same:Person {identity: identity})-[tied:SAME_PERSON_AS]-()
      USING INDEX SEEK same:Person(identity)
      WHERE tied.recordedFrom > $since OR tied.recordedTo > $since
    }
    OR EXISTS {
      MATCH (record)-[lived:LIVED_AT]->(address)
      WHERE lived.recordedFrom > $since OR lived.recordedTo > $since OR address.recordedFrom > $since
    } AS moved
CALL (record, moved) {
  MATCH (record)-[mine:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF]->()
    <-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(other)
  WHERE moved OR mine.recordedFrom > $since OR mine.recordedTo > $since
  RETURN other
  UNION
  MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]-(other)
  WHERE moved OR tie.recordedFrom > $since OR tie.recordedTo > $since
  RETURN other
}
RETURN DISTINCT coalesce(other.identity, other.id) AS identity
