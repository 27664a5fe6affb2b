// Erases what was derived between the people who are erased and others, but for whose records they are, and what was decided about them.
// access: write
// params: id String
// returns: nothing
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  MATCH (erasure)-[:ERASES]->(record)-[tie:CO_OFFENDED_WITH|CO_RESIDED_WITH|LIVED_AT]-(other)
  FOREACH (tied IN CASE WHEN other:Person THEN [other] ELSE [] END | SET tied:SweepPending)
  DELETE tie
}
MATCH (erasure)-[:ERASES]->(decided)-[:HAS_RETENTION_ACT]->(act)
DETACH DELETE act
