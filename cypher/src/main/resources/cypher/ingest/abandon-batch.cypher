// Closes the ledger entry of a delivery that turned out to be unreadable half-way; what was loaded stays counted.
// access: write
// params: id String, runner String, code String, reason String, completedAt DateTime
// returns: nothing
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})
SET batch.state = 'REJECTED', batch.reasonCode = $code, batch.reason = $reason, batch.completedAt = $completedAt
REMOVE batch.runner, batch.file, batch.position
