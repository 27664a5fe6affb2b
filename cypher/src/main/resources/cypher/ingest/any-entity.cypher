// Whether any entity was ever recorded whose key lies between these two: one of them, if so.
// access: read
// params: after String, end String
// returns: key
MATCH (entity:Entity)
WHERE entity.key > $after AND entity.key < $end
RETURN entity.key AS key
LIMIT 1
