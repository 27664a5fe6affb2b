// On which day did each of these agencies last take records for a delivery that was loaded?
// access: read
// params: sources String list
// returns: source, day
MATCH (batch:FeedBatch {state: 'COMPLETE'})
WHERE batch.source IN $sources
WITH batch.source AS source, max(batch.extractedAt) AS extractedAt
RETURN source, date(datetime({datetime: extractedAt, timezone: 'Europe/London'})) AS day
ORDER BY source
