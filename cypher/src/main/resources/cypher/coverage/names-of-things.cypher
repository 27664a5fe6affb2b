// What the agencies and programmes that were first recorded under these keys are called at a moment.
// access: read
// params: keys String list, knownAt DateTime
// returns: key, name
UNWIND $keys AS key
MATCH (thing:Entity {key: key})
USING INDEX SEEK thing:Entity(key)
WHERE thing:Agency OR thing:Programme
WITH key, head([version IN [thing] + [(thing)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known.name IS NOT NULL
RETURN key, known.name AS name
