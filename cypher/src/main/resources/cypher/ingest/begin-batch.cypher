// Opens the ledger entry of a delivery, or takes up the one of the same delivery that was interrupted.
// access: write
// params: id String, runner String, digest String, source String, kind String, extractedAt DateTime, receivedAt DateTime, rows Integer, notices String list, lanes Integer
// returns: id, receivedAt, first, reading, counts, lanes
OPTIONAL MATCH (interrupted:FeedBatch {digest: $digest, state: 'RUNNING'})
USING INDEX SEEK interrupted:FeedBatch(digest)
WITH interrupted
ORDER BY interrupted.receivedAt
LIMIT 1
FOREACH (none IN CASE WHEN interrupted IS NULL THEN [1] ELSE [] END |
  CREATE (batch:FeedBatch {
    id: $id, digest: $digest, source: $source, kind: $kind, extractedAt: $extractedAt, receivedAt: $receivedAt,
    state: 'RUNNING', rows: $rows, notices: $notices, counts: []
  })
  FOREACH (number IN range(0, $lanes - 1) |
    CREATE (batch)-[:READ_BY]->(:ReadingLane {number: number, file: '', chunks: 0, counts: []})))
WITH coalesce(interrupted.id, $id) AS id
MATCH (batch:FeedBatch {id: id})
USING INDEX SEEK batch:FeedBatch(id)
SET batch.runner = $runner,
    batch.receivedAt = CASE WHEN EXISTS {
      MATCH (later:FeedBatch)
      WHERE later.receivedAt > batch.receivedAt AND later.state <> 'REJECTED'
    } THEN $receivedAt ELSE batch.receivedAt END
WITH batch
CALL (batch) {
  OPTIONAL MATCH (batch)-[:READ_BY]->(lane:ReadingLane)
  WITH lane
  ORDER BY lane.number
  RETURN count(lane) > 0 AS reading, reduce(all = [], counts IN collect(lane.counts) | all + counts) AS counts,
         collect(lane {.file, .chunks, .counts}) AS lanes
}
RETURN batch.id AS id, batch.receivedAt AS receivedAt,
       NOT EXISTS { MATCH (other:FeedBatch) WHERE other.source = batch.source AND other.id <> batch.id } AS first,
       reading, batch.counts + counts AS counts, lanes
