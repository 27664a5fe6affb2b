// Forgets what is left of a removed tie in words: of acts on it, and of a row of it that waits.
// access: write
// params: key String
// returns: nothing
OPTIONAL MATCH (act:TieAction {tie: $key})
USING INDEX SEEK act:TieAction(tie)
REMOVE act.reason
WITH count(act) AS acts
OPTIONAL MATCH (parked:ParkedRow {key: $key})
USING INDEX SEEK parked:ParkedRow(key)
DELETE parked
