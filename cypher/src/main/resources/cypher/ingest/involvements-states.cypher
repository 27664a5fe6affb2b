// What is believed now of the involvements in offences with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:SUSPECTED_OF {current: key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CHARGED_WITH {current: key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONVICTED_OF {current: key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CAUTIONED_FOR {current: key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VICTIM_OF {current: key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:WITNESS_TO {current: key}]->()
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
