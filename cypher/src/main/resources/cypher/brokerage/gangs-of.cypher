// Which gangs are these people tied to on a day, as known at a moment?
// access: read
// params: people String list, asOf Date, knownAt DateTime, sourceGrade Integer, informationGrade String
// returns: gang, name, people
UNWIND $people AS id
MATCH (node:Person&Entity {id: id})
USING INDEX SEEK node:Entity(id)
CALL (node) {
  MATCH (record:Person {identity: node.identity})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  RETURN node AS record
}
MATCH (record)-[tie:GANG_TIE]->(gang:Gang)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND coalesce(tie.reviewDue > $asOf, true)
  AND ($sourceGrade IS NULL
    OR coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false))
WITH gang, collect(DISTINCT id) AS people,
  head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL
RETURN gang.id AS gang, known.name AS name, people
ORDER BY gang
