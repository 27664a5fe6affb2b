// Which gangs people are tied to, the latest first, a page for each person.
// access: read
// params: asks Map list, asOf Date, knownAt DateTime, limit Integer
// returns: ask, day, mark, tie, gang
UNWIND $asks AS ask
MATCH (person:Entity {id: ask.person})
USING INDEX SEEK person:Entity(id)
CALL (person, ask) {
  MATCH (person)-[tie:GANG_TIE]->(gang:Gang)
  WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
  WITH ask, tie,
    head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
      WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known,
    coalesce(toString(tie.from), '') AS day
  WHERE known IS NOT NULL
    AND (ask.day IS NULL OR day < ask.day OR day = ask.day AND tie.key > ask.mark)
  RETURN tie, known, day
  ORDER BY day DESC, tie.key
  LIMIT $limit
}
RETURN ask.index AS ask, day, tie.key AS mark,
  tie {.key, .role, .criteria, .from, .to, .sourceGrade, .informationGrade, .handling, .reviewDue, .recordedFrom} AS tie,
  known {.id, .name} AS gang
ORDER BY ask, day DESC, mark
