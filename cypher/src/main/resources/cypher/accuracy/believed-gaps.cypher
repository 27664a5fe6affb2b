// What is believed of the people with these records to be uncovered, without what is only planned; a row a known record.
// access: read
// params: keys String list
// returns: key, gaps
UNWIND $keys AS key
MATCH (person:Entity {key: key})
USING INDEX SEEK person:Entity(key)
WHERE person:Person
OPTIONAL MATCH (leading:Entity {id: coalesce(person.identity, person.id)})-[:HAS_GAP]->(gap:Gap)
USING INDEX SEEK leading:Entity(id)
WHERE gap.current IS NOT NULL AND NOT coalesce(gap.planned, false)
RETURN key, collect(gap {.key, .rule, .from, .to}) AS gaps
