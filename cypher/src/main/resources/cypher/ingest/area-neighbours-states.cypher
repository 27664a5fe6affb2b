// What is believed now of the neighbourhoods of areas with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
MATCH ()-[tie:NEIGHBOURS {current: key}]->()
USING INDEX SEEK tie:NEIGHBOURS(current)
RETURN key, tie.hash AS hash, elementId(tie) AS element
