// What is believed now of the involvements in offences with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:SUSPECTED_OF {current: key}]->()
  USING INDEX SEEK tie:SUSPECTED_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CHARGED_WITH {current: key}]->()
  USING INDEX SEEK tie:CHARGED_WITH(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONVICTED_OF {current: key}]->()
  USING INDEX SEEK tie:CONVICTED_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CAUTIONED_FOR {current: key}]->()
  USING INDEX SEEK tie:CAUTIONED_FOR(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VICTIM_OF {current: key}]->()
  USING INDEX SEEK tie:VICTIM_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:WITNESS_TO {current: key}]->()
  USING INDEX SEEK tie:WITNESS_TO(current)
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
