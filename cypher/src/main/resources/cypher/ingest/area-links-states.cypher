// What is believed now of the links between areas with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
MATCH ()-[tie:PART_OF {current: key}]->()
USING INDEX SEEK tie:PART_OF(current)
RETURN key, tie.hash AS hash, elementId(tie) AS element
