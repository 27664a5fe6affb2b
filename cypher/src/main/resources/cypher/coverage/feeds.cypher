// Which agencies had delivered by a moment, when last, up to when their last extract tells, and what files they have sent.
// access: read
// params: knownAt DateTime
// returns: source, receivedAt, extractedAt, files
MATCH (batch:FeedBatch {state: 'COMPLETE'})
WHERE batch.receivedAt <= $knownAt
UNWIND CASE WHEN size(batch.counts) = 0 THEN [''] ELSE batch.counts END AS line
WITH batch.source AS source, batch.receivedAt AS received, batch.extractedAt AS extracted, split(line, ' ')[0] AS file
RETURN source, max(received) AS receivedAt, max(extracted) AS extractedAt, collect(DISTINCT file) AS files
ORDER BY source
