// Records how far one of the lanes that read a delivery has come, if it is still this runner that loads it.
// access: write
// params: id String, runner String, lane Integer, file String, chunks Integer, counts String list
// returns: id
MATCH (batch:FeedBatch {id: $id, runner: $runner, state: 'RUNNING'})-[:READ_BY]->(lane:ReadingLane {number: $lane})
USING INDEX SEEK batch:FeedBatch(id)
SET lane.file = $file, lane.chunks = $chunks, lane.counts = $counts
RETURN batch.id AS id
