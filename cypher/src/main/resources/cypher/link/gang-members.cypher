// Who was a member of which gang, and when.
// access: read
// params: nothing
// returns: gang, person, key, from, to, reviewDue
//
// Without people of limited access, and those who are victims only: what is found of the whole gang is told to everybody,
// and would tell where they live.
MATCH (gang:Gang)<-[tie:GANG_TIE]-(member:Person)
WHERE gang.recordedTo IS NULL AND tie.recordedTo IS NULL AND member.recordedTo IS NULL AND tie.from IS NOT NULL
CALL (member) {
  MATCH (other:Person {identity: member.identity})
  USING INDEX SEEK other:Person(identity)
  RETURN collect(other) AS others
}
WITH gang, tie, member, others + [member] AS records
WHERE none(one IN records WHERE coalesce(one.limitedAccess, false))
CALL (records) {
  UNWIND records AS one
  RETURN
    max(CASE WHEN EXISTS { MATCH (one)-[part:VICTIM_OF]->() WHERE part.recordedTo IS NULL } THEN 1 ELSE 0 END) AS victim,
    max(CASE WHEN EXISTS {
      MATCH (one)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->() WHERE part.recordedTo IS NULL
    } THEN 1 ELSE 0 END) AS accused
}
WITH gang, tie, member, victim, accused
WHERE victim = 0 OR accused = 1
RETURN gang.key AS gang, coalesce(member.identity, member.id) AS person, tie.key AS key, tie.from AS from, tie.to AS to,
  tie.reviewDue AS reviewDue
ORDER BY gang, key
