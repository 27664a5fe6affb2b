// Who is tied to the people that these records are of, by which types of tie, and to which gangs are they tied themselves?
// access: read
// params: ids String list, types String list, asOf Date, since Date, knownAt DateTime, sourceGrade Integer, informationGrade String
// returns: id, person, others, gangs
//
// Whether somebody may be told of at all is asked with the events.
UNWIND $ids AS id
MATCH (asked:Person&Entity {id: id})
USING INDEX SEEK asked:Entity(id)
WITH id, coalesce(asked.identity, asked.id) AS person
CALL (person) {
  CALL (person) {
    MATCH (record:Person {identity: person})
    USING INDEX SEEK record:Person(identity)
    RETURN record
    UNION
    MATCH (record:Person&Entity {id: person})
    USING INDEX SEEK record:Entity(id)
    WHERE record.identity IS NULL
    RETURN record
  }
  CALL (record) {
    MATCH (record)-[tie:CO_OFFENDED_WITH|ASSOCIATES_WITH]-(other:Person)
    WHERE type(tie) IN $types
      AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
      AND coalesce(tie.reviewDue > $asOf, true)
      AND CASE type(tie)
        WHEN 'CO_OFFENDED_WITH' THEN any(day IN tie.evidenceDates WHERE $since <= day AND day <= $asOf)
        ELSE coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false)
      END
    RETURN coalesce(other.identity, other.id) AS other, type(tie) AS type
  }
  WITH person, other, collect(DISTINCT type) AS types
  WHERE other <> person
  RETURN collect({person: other, types: types}) AS others
}
CALL (person) {
  CALL (person) {
    MATCH (record:Person {identity: person})
    USING INDEX SEEK record:Person(identity)
    RETURN record
    UNION
    MATCH (record:Person&Entity {id: person})
    USING INDEX SEEK record:Entity(id)
    WHERE record.identity IS NULL
    RETURN record
  }
  MATCH (record)-[tie:GANG_TIE]->(gang:Gang)
  WHERE type(tie) IN $types
    AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
    AND coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false)
  RETURN collect(DISTINCT gang.id) AS gangs
}
RETURN id, person, others, gangs
ORDER BY id
