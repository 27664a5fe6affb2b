// Takes out, in all versions, what is derived about these people, and any gap that rests on one of these records.
// access: write
// params: people String list, records String list
// returns: gaps
CALL () {
  UNWIND $people AS subject
  MATCH (fact:Gap {subject: subject})
  USING INDEX SEEK fact:Gap(subject)
  WHERE fact.subjectKind = 'PERSON'
  RETURN fact
  UNION
  UNWIND $people AS subject
  MATCH (fact:Coverage {subject: subject})
  USING INDEX SEEK fact:Coverage(subject)
  RETURN fact
  UNION
  MATCH (fact:Gap)
  WHERE any(record IN $records WHERE record IN fact.evidence)
  RETURN fact
}
WITH collect(fact) AS facts, collect(DISTINCT CASE WHEN fact:Gap THEN fact.key END) AS gaps
CALL (facts) {
  UNWIND facts AS fact
  DETACH DELETE fact
}
RETURN gaps
