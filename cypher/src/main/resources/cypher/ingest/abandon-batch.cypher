// Closes the ledger entry of a delivery that turned out to be unreadable half-way; what was loaded stays counted.
// access: write
// params: id String, runner String, code String, reason String, completedAt DateTime
// returns: nothing
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
USING INDEX SEEK batch:FeedBatch(id)
CALL (batch) {
  OPTIONAL MATCH (batch)-[:READ_BY]->(lane:ReadingLane)
  WITH collect(lane) AS lanes
  WITH lanes, reduce(all = [], lane IN lanes | all + lane.counts) AS counts
  FOREACH (lane IN lanes | DETACH DELETE lane)
  RETURN counts
}
SET batch.state = 'REJECTED', batch.reasonCode = $code, batch.reason = $reason, batch.completedAt = $completedAt,
    batch.counts = batch.counts + counts
REMOVE batch.runner
