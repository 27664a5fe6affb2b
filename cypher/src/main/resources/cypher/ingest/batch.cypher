// What became of one delivery.
// access: read
// params: id String
// returns: id, source, kind, state, extractedAt, receivedAt, completedAt, rows, counts, notices, reasonCode, reason
MATCH (batch:FeedBatch {id: $id})
USING INDEX SEEK batch:FeedBatch(id)
RETURN batch.id AS id, batch.source AS source, batch.kind AS kind, batch.state AS state,
       batch.extractedAt AS extractedAt, batch.receivedAt AS receivedAt, batch.completedAt AS completedAt,
       batch.rows AS rows,
       batch.counts + COLLECT { MATCH (batch)-[:READ_BY]->(lane) UNWIND lane.counts AS count RETURN count } AS counts,
       batch.notices AS notices,
       batch.reasonCode AS reasonCode, batch.reason AS reason
