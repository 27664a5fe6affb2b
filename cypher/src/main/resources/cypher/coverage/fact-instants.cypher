// When did what is derived about these people, or from these records about anybody, change?
// access: read
// params: people String list, records String list
// returns: subject, instant
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
  WHERE fact.subjectKind = 'PERSON' AND any(record IN $records WHERE record IN fact.evidence)
  RETURN fact
}
UNWIND [fact.recordedFrom, fact.recordedTo] AS instant
WITH DISTINCT fact.subject AS subject, instant
WHERE instant IS NOT NULL
RETURN subject, instant
ORDER BY instant, subject
