// When each agency last delivered, and how fresh its extract was.
// access: read
// params: nothing
// returns: source, receivedAt, extractedAt
MATCH (batch:FeedBatch {state: 'COMPLETE'})
RETURN batch.source AS source, max(batch.receivedAt) AS receivedAt, max(batch.extractedAt) AS extractedAt
ORDER BY source
