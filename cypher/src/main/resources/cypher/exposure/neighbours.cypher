// Who is tied to the people that these records are of, by which types of tie, and to which gangs are they tied themselves?
// access: read
// params: ids String list, types String list, asOf Date, since Date, knownAt DateTime, sourceGrade Integer, informationGrade String
// returns: id, person, coOffenders, associates, gangs
//
// Whether somebody may be told of at all is asked with the events. Who is tied to oneself, by two records, is among them.
UNWIND $ids AS id
MATCH (asked:Person&Entity {id: id})
USING INDEX SEEK asked:Entity(id)
WITH id, coalesce(asked.identity, asked.id) AS person
CALL (person) {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION ALL
  MATCH (record:Person&Entity {id: person})
  USING INDEX SEEK record:Entity(id)
  WHERE record.identity IS NULL
  RETURN record
}
WITH id, person, collect(record) AS records
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[tie:CO_OFFENDED_WITH|ASSOCIATES_WITH]-(other:Person)
  WITH tie, other, type(tie) AS type,
    tie {.from, .to, .reviewDue, .sourceGrade, .informationGrade, .recordedFrom, .recordedTo} AS held
  WHERE type IN $types
    AND held.recordedFrom <= $knownAt AND coalesce(held.recordedTo > $knownAt, true)
    AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    AND coalesce(held.reviewDue > $asOf, true)
    AND CASE type
      WHEN 'CO_OFFENDED_WITH' THEN any(day IN tie.evidenceDates WHERE $since <= day AND day <= $asOf)
      ELSE coalesce(held.sourceGrade <= $sourceGrade AND held.informationGrade <= $informationGrade, false)
    END
  WITH type, coalesce(other.identity, other.id) AS other
  RETURN collect(DISTINCT CASE type WHEN 'CO_OFFENDED_WITH' THEN other END) AS coOffenders,
    collect(DISTINCT CASE type WHEN 'ASSOCIATES_WITH' THEN other END) AS associates
}
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[tie:GANG_TIE]->(gang:Gang)
  WHERE type(tie) IN $types
    AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
    AND coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false)
  RETURN collect(DISTINCT gang.id) AS gangs
}
RETURN id, person, coOffenders, associates, gangs
ORDER BY id
