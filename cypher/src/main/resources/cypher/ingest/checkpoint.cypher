// Records how far a delivery is loaded, if it is still this runner that loads it.
// access: write
// params: id String, runner String, counts String list
// returns: id
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
USING INDEX SEEK batch:FeedBatch(id)
SET batch.counts = $counts
RETURN batch.id AS id
