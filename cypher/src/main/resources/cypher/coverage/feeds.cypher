// Which deliveries are loaded: of which agency, when they came, up to when they tell, and what files they had.
// access: read
// params: nothing
// returns: source, receivedAt, extractedAt, files
MATCH (batch:FeedBatch {state: 'COMPLETE'})
RETURN batch.source AS source, batch.receivedAt AS receivedAt, batch.extractedAt AS extractedAt,
  [line IN batch.counts | split(line, ' ')[0]] AS files
