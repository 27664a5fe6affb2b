// Which gangs are rivals or allies of these on a day, the latest first?
// access: read
// params: gangs String list, source Integer, information String, asOf Date, knownAt DateTime, limit Integer
// returns: type, tie, gang, other
//
// What lies between two of them is told of each.
UNWIND $gangs AS id
MATCH (gang:Entity {id: id})-[tie:RIVAL_OF|ALLIED_WITH]-(other:Gang)
USING INDEX SEEK gang:Entity(id)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND coalesce(tie.reviewDue > $asOf, true)
  AND ($source IS NULL OR tie.sourceGrade <= $source AND tie.informationGrade <= $information)
WITH tie,
  head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS one,
  head([version IN [other] + [(other)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS another
WHERE one IS NOT NULL AND another IS NOT NULL
  AND coalesce(another.from <= $asOf, true) AND coalesce(another.to > $asOf, true)
RETURN type(tie) AS type,
  tie {.key, .from, .to, .sourceGrade, .informationGrade, .handling, .reviewDue, .recordedFrom} AS tie,
  one {.id, .name} AS gang, another {.id, .name} AS other
ORDER BY coalesce(toString(tie.from), '') DESC, tie.key, gang.id
LIMIT $limit
