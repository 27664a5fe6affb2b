// Closes the ledger entry of a delivery that is loaded to its end.
// access: write
// params: id String, runner String, counts String list, notices String list, completedAt DateTime
// returns: id
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
USING INDEX SEEK batch:FeedBatch(id)
SET batch.state = 'COMPLETE', batch.counts = $counts, batch.completedAt = $completedAt,
    batch.notices = batch.notices + $notices
REMOVE batch.runner
RETURN batch.id AS id
