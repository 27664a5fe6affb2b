// When did what is derived about these people, or from this record about anybody, change?
// access: read
// params: people String list, record String
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
  WHERE fact.subjectKind = 'PERSON' AND $record IN fact.evidence
  RETURN fact
}
UNWIND [fact.recordedFrom, fact.recordedTo] AS instant
WITH DISTINCT fact.subject AS subject, instant
WHERE instant IS NOT NULL
RETURN subject, instant
ORDER BY instant, subject
