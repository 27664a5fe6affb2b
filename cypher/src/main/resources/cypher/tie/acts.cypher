// What was done in this system about a tie, the earliest first?
// access: read
// params: key String
// returns: id, act, at, by, reason, until
MATCH (act:TieAction {tie: $key})
USING INDEX SEEK act:TieAction(tie)
RETURN act.id AS id, act.act AS act, act.at AS at, act.by AS by, act.reason AS reason, act.until AS until
ORDER BY at, id
