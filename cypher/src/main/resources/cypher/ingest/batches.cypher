// Which deliveries have arrived, the latest first, a page at a time.
// access: read
// params: source String, beforeReceived DateTime, beforeId String, limit Integer
// returns: id, source, kind, state, extractedAt, receivedAt, completedAt, rows, counts, notices, reasonCode, reason
MATCH (batch:FeedBatch)
WHERE batch.receivedAt IS NOT NULL
  AND ($source IS NULL OR batch.source = $source)
  AND ($beforeReceived IS NULL OR batch.receivedAt < $beforeReceived
       OR (batch.receivedAt = $beforeReceived AND batch.id < $beforeId))
RETURN batch.id AS id, batch.source AS source, batch.kind AS kind, batch.state AS state,
       batch.extractedAt AS extractedAt, batch.receivedAt AS receivedAt, batch.completedAt AS completedAt,
       batch.rows AS rows,
       batch.counts + COLLECT { MATCH (batch)-[:READ_BY]->(lane) UNWIND lane.counts AS count RETURN count } AS counts,
       batch.notices AS notices,
       batch.reasonCode AS reasonCode, batch.reason AS reason
ORDER BY batch.receivedAt DESC, batch.id DESC
LIMIT $limit
