// What is believed now of the involvements in offences with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:SUSPECTED_OF {current: key}]->()
  USING INDEX tie:SUSPECTED_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CHARGED_WITH {current: key}]->()
  USING INDEX tie:CHARGED_WITH(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONVICTED_OF {current: key}]->()
  USING INDEX tie:CONVICTED_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CAUTIONED_FOR {current: key}]->()
  USING INDEX tie:CAUTIONED_FOR(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VICTIM_OF {current: key}]->()
  USING INDEX tie:VICTIM_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:WITNESS_TO {current: key}]->()
  USING INDEX tie:WITNESS_TO(current)
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
