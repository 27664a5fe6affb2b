// What is believed now of the communications between objects with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
MATCH ()-[tie:COMMUNICATED_WITH {current: key}]->()
USING INDEX SEEK tie:COMMUNICATED_WITH(current)
RETURN key, tie.hash AS hash, elementId(tie) AS element
