// Closes the ledger entry of a delivery that is loaded to its end.
// access: write
// params: id String, runner String, counts String list, notices String list, completedAt DateTime
// returns: id
//
// Where a bulk import puts an entry down without notices, the property is not there.
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
USING INDEX SEEK batch:FeedBatch(id)
SET batch.state = 'COMPLETE', batch.counts = $counts, batch.completedAt = $completedAt,
    batch.notices = coalesce(batch.notices, []) + $notices
REMOVE batch.runner
RETURN batch.id AS id
