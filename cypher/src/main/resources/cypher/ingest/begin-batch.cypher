// Opens the ledger entry of a delivery, or takes up the one of the same delivery that was interrupted.
// access: write
// params: id String, runner String, digest String, source String, kind String, extractedAt DateTime, receivedAt DateTime, rows Integer, notices String list
// returns: id, receivedAt, file, position, counts
OPTIONAL MATCH (interrupted:FeedBatch {digest: $digest, state: 'RUNNING'})
WITH interrupted
ORDER BY interrupted.receivedAt
LIMIT 1
FOREACH (none IN CASE WHEN interrupted IS NULL THEN [1] ELSE [] END |
  CREATE (:FeedBatch {
    id: $id, digest: $digest, source: $source, kind: $kind, extractedAt: $extractedAt, receivedAt: $receivedAt,
    state: 'RUNNING', rows: $rows, notices: $notices, file: '', position: 0, counts: []
  }))
WITH coalesce(interrupted.id, $id) AS id
MATCH (batch:FeedBatch {id: id})
SET batch.runner = $runner,
    batch.receivedAt = CASE WHEN EXISTS {
      MATCH (later:FeedBatch)
      WHERE later.receivedAt > batch.receivedAt AND later.state <> 'REJECTED'
    } THEN $receivedAt ELSE batch.receivedAt END
RETURN batch.id AS id, batch.receivedAt AS receivedAt, batch.file AS file, batch.position AS position, batch.counts AS counts
