// Records that every row of a delivery is read, if it is still this runner that loads it.
// access: write
// params: id String, runner String
// returns: counts
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
USING INDEX SEEK batch:FeedBatch(id)
CALL (batch) {
  OPTIONAL MATCH (batch)-[:READ_BY]->(lane:ReadingLane)
  WITH collect(lane) AS lanes
  WITH lanes, reduce(all = [], lane IN lanes | all + lane.counts) AS counts
  FOREACH (lane IN lanes | DETACH DELETE lane)
  RETURN counts
}
SET batch.counts = batch.counts + counts
RETURN batch.counts AS counts
