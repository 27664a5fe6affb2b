// Which agencies had delivered by a moment, when last, and up to when their last extract tells.
// access: read
// params: knownAt DateTime
// returns: source, receivedAt, extractedAt
MATCH (batch:FeedBatch {state: 'COMPLETE'})
WHERE batch.receivedAt <= $knownAt
RETURN batch.source AS source, max(batch.receivedAt) AS receivedAt, max(batch.extractedAt) AS extractedAt
ORDER BY source
