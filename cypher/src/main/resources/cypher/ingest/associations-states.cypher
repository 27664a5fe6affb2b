// What is believed now of the associations between people with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:FAMILY_OF {current: key}]->()
  USING INDEX SEEK tie:FAMILY_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:ASSOCIATES_WITH {current: key}]->()
  USING INDEX SEEK tie:ASSOCIATES_WITH(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:SHARES_HOUSEHOLD_WITH {current: key}]->()
  USING INDEX SEEK tie:SHARES_HOUSEHOLD_WITH(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VISITED_IN_CUSTODY {current: key}]->()
  USING INDEX SEEK tie:VISITED_IN_CUSTODY(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:PHONED {current: key}]->()
  USING INDEX SEEK tie:PHONED(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONNECTED_ONLINE_WITH {current: key}]->()
  USING INDEX SEEK tie:CONNECTED_ONLINE_WITH(current)
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
