// Which gangs are these people believed to be tied to by their own records, and when? A row for each tie.
// access: read
// params: keys String list
// returns: key, gang, from, to
UNWIND $keys AS key
MATCH (person:Entity {key: key})
USING INDEX SEEK person:Entity(key)
WHERE person:Person
MATCH (person)-[tie:GANG_TIE]->(gang:Gang)
WHERE tie.current IS NOT NULL
RETURN key, gang.key AS gang, tie.from AS from, tie.to AS to
