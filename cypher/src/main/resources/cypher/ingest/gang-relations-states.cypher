// What is believed now of the relations between gangs with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:RIVAL_OF {current: key}]->()
  USING INDEX SEEK tie:RIVAL_OF(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:ALLIED_WITH {current: key}]->()
  USING INDEX SEEK tie:ALLIED_WITH(current)
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
