// Which entities of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, source String, limit Integer
// returns: key
MATCH (entity:Entity)
WHERE entity.key > $after AND entity.key < $end AND entity.source = $source AND entity.recordedTo IS NULL
RETURN entity.key AS key
ORDER BY key
LIMIT $limit
