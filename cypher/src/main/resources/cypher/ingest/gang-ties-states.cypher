// What is believed now of the gang ties with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
MATCH ()-[tie:GANG_TIE {current: key}]->()
USING INDEX SEEK tie:GANG_TIE(current)
RETURN key, tie.hash AS hash, elementId(tie) AS element
