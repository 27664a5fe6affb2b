// Which of these people are tied to each other on a day, and by what?
// access: read
// params: people String list, types String list, source Integer, information String, asOf Date, knownAt DateTime
// returns: person, other, type
//
// Each pair stands once for each type, the lower identity first. What was worked out here has no grade and always counts.
UNWIND $people AS person
CALL (person) {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person {id: person})
  USING INDEX SEEK record:Person(id)
  RETURN record
}
MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH|CO_OFFENDED_WITH|CO_RESIDED_WITH]-(end:Person)
WHERE type(tie) IN $types
WITH person, tie, coalesce(end.identity, end.id) AS other
WHERE person < other AND other IN $people
  AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND coalesce(tie.reviewDue > $asOf, true)
  AND ($source IS NULL OR type(tie) IN ['CO_OFFENDED_WITH', 'CO_RESIDED_WITH']
    OR tie.sourceGrade <= $source AND tie.informationGrade <= $information)
RETURN DISTINCT person, other, type(tie) AS type
