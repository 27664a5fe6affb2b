// What proves that records were erased, the latest first, a page at a time?
// access: read
// params: before DateTime, after String, limit Integer
// returns: id, state, reason, by, at, completedAt, records
MATCH (erasure:Erasure)
WHERE $before IS NULL OR erasure.at < $before OR erasure.at = $before AND erasure.id > $after
RETURN erasure.id AS id, erasure.state AS state, erasure.reason AS reason, erasure.by AS by, erasure.at AS at,
  erasure.completedAt AS completedAt, erasure.records AS records
ORDER BY at DESC, id
LIMIT $limit
