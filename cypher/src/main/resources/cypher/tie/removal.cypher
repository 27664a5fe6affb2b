// What proves that the tie with this key was taken out for good?
// access: read
// params: key String
// returns: key, kind, reason, decidedBy, at, told
MATCH (removal:Removal {key: $key})
USING INDEX SEEK removal:Removal(key)
RETURN removal.key AS key, removal.kind AS kind, removal.reason AS reason, removal.decidedBy AS decidedBy,
  removal.at AS at,
  COLLECT {
    MATCH (removal)-[:TOLD]->(notice)
    RETURN notice {.id, .recipient, .at, .acknowledgedAt, .acknowledgedBy}
    ORDER BY notice.recipient
  } AS told
