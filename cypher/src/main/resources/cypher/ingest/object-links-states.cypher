// What is believed now of the links of objects with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[tie:OWNS {current: key}]->()
  USING INDEX SEEK tie:OWNS(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:USES {current: key}]->()
  USING INDEX SEEK tie:USES(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:INVOLVED_IN {current: key}]->()
  USING INDEX SEEK tie:INVOLVED_IN(current)
  RETURN tie
  UNION ALL
  MATCH ()-[tie:SEEN_AT {current: key}]->()
  USING INDEX SEEK tie:SEEN_AT(current)
  RETURN tie
}
RETURN key, tie.hash AS hash, elementId(tie) AS element
