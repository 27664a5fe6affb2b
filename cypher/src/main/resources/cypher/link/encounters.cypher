// Who else had a part in what these people are accused of, and whom ties lead to.
// access: read
// params: people String list
// returns: identity, basis, other, offence, key, from, to, reviewDue
//
// The basis is ACCUSED or VICTIM, by the part of the other, or TIE. Left out is what no link follows from: of two accused the one
// whose identity comes first is told of the other, and ties without a grade are not told of.
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
WHERE record.recordedTo IS NULL
CALL (record) {
  MATCH (record)-[mine:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
    <-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF]-(other)
  WHERE mine.recordedTo IS NULL AND part.recordedTo IS NULL AND other.recordedTo IS NULL
  RETURN other, offence.key AS offence, CASE type(part) WHEN 'VICTIM_OF' THEN 'VICTIM' ELSE 'ACCUSED' END AS basis, part AS link
  UNION ALL // doubles go below
  MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]-(other)
  WHERE tie.sourceGrade IS NOT NULL AND tie.recordedTo IS NULL AND other.recordedTo IS NULL
  RETURN other, null AS offence, 'TIE' AS basis, tie AS link
}
WITH identity, basis, coalesce(other.identity, other.id) AS person, offence, link
WHERE person > identity OR (person <> identity AND basis <> 'ACCUSED')
RETURN DISTINCT identity, basis, person AS other, offence, link.key AS key,
  link.from AS from, link.to AS to, link.reviewDue AS reviewDue
ORDER BY identity, key, other
