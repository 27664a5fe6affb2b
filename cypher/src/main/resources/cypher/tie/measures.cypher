// What is known of a person that three measures are taken of: proven offences, current gang ties, and harm done to them?
// access: read
// params: identity String, asOf Date, knownAt DateTime
// returns: proven, ties, harmed, markers
CALL () {
  MATCH (record:Person {identity: $identity})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: $identity})
  USING INDEX SEEK record:Entity(id)
  RETURN record
}
WITH collect(record) AS records
RETURN
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[part:CONVICTED_OF|CAUTIONED_FOR]->(offence)
    WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
      AND coalesce(part.from <= $asOf, true)
      AND offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true)
      AND coalesce(offence.from <= $asOf, true)
    WITH DISTINCT offence
    RETURN offence {.group, .from}
    ORDER BY offence.from, offence.id
  } AS proven,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[tie:GANG_TIE]->(gang)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
      AND coalesce(tie.reviewDue > $asOf, true)
    RETURN tie {.criteria, .sourceGrade, .informationGrade, .reviewDue, gang: gang.id}
    ORDER BY tie.key
  } AS ties,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[part:VICTIM_OF]->(offence)
    WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
      AND coalesce(part.from <= $asOf, true)
      AND offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true)
      AND coalesce(offence.from <= $asOf, true)
    WITH DISTINCT offence
    RETURN offence {.group, .from}
    ORDER BY offence.from, offence.id
  } AS harmed,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[:HAS_EPISODE]->(marker)
    WHERE 'Marker' IN labels(marker) AND marker.recordedFrom <= $knownAt AND coalesce(marker.recordedTo > $knownAt, true)
      AND coalesce(marker.from <= $asOf, true) AND coalesce(marker.to > $asOf, true)
    RETURN DISTINCT marker.code AS code
    ORDER BY code
  } AS markers
