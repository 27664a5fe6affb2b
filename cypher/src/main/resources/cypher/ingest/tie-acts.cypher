// What was done in this system about the ties with these keys that a delivery must not undo?
// access: read
// params: keys String list
// returns: key, until
//
// Without `until` the tie was removed for good; else it counts until then.
CALL () {
  UNWIND $keys AS key
  MATCH (removal:Removal {key: key})
  USING INDEX SEEK removal:Removal(key)
  RETURN key, NULL AS until
  UNION ALL
  UNWIND $keys AS key
  MATCH (act:TieAction {tie: key})
  USING INDEX SEEK act:TieAction(tie)
  WHERE act.until IS NOT NULL
  RETURN key, max(act.until) AS until
}
RETURN key, until
