// Which ties were taken out for good, the latest first, a page at a time, and who was told?
// access: read
// params: before DateTime, after String, limit Integer
// returns: key, kind, reason, decidedBy, at, told
MATCH (removal:Removal)
WHERE $before IS NULL OR removal.at < $before OR removal.at = $before AND removal.key > $after
WITH removal
ORDER BY removal.at DESC, removal.key
LIMIT $limit
RETURN removal.key AS key, removal.kind AS kind, removal.reason AS reason, removal.decidedBy AS decidedBy,
  removal.at AS at,
  COLLECT {
    MATCH (removal)-[:TOLD]->(notice)
    RETURN notice {.id, .recipient, .at, .acknowledgedAt, .acknowledgedBy}
    ORDER BY notice.recipient
  } AS told
ORDER BY at DESC, key
