// Passes the mark of other things that have changed on to the people whose coverage may depend on them.
// access: write
// params: limit Integer
// returns: spread
MATCH (entity:SweepPending)
WHERE NOT entity:Person
WITH entity
LIMIT $limit
CALL (entity) {
  MATCH (entity)<--(:Episode)<-[:HAS_EPISODE]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity)<-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:IntelligenceReport)-[:CONCERNS]->(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:Address)<-[:COMMITTED_AT]-(:Offence)
    <-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:Agency)<-[:RUN_BY]-(:Service)<-[:OF_SERVICE]-(:Intervention)<-[:HAS_EPISODE]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:Agency)<-[:RECORDED_BY]-(:Offence)
    <-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:Object)<-[:OWNS|USES]-(person:Person)
  SET person:SweepPending
  UNION
  MATCH (entity:Address)<-[:SEEN_AT]-(:Object)<-[:OWNS|USES]-(person:Person)
  SET person:SweepPending
}
REMOVE entity:SweepPending
RETURN count(DISTINCT entity) AS spread
