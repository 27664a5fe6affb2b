// Erases episodes of the people who are erased, so many at a time, in all versions, and what areas did about handovers among them.
// access: write
// params: id String, limit Integer
// returns: keys
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  MATCH (erasure)-[:ERASES]->(record)-[:HAS_EPISODE]->(episode)
  WITH DISTINCT episode
  LIMIT $limit
  WITH collect(episode) AS episodes, collect(DISTINCT episode.key) AS keys
  CALL (keys) {
    UNWIND keys AS key
    MATCH (action:HandoverAction {handover: key})
    USING INDEX SEEK action:HandoverAction(handover)
    DELETE action
  }
  FOREACH (episode IN episodes | DETACH DELETE episode)
  RETURN keys
}
SET erasure.keys = erasure.keys + keys
RETURN keys
