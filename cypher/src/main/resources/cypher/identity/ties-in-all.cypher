// How many ties between records of one person were ever recorded.
// access: read
// params: nothing
// returns: ties
MATCH ()-[tie:SAME_PERSON_AS]->()
RETURN count(tie) AS ties
