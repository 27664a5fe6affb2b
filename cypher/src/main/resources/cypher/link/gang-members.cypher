// Who was a member of which gang, and when.
// access: read
// params: nothing
// returns: gang, person, key, from, to, reviewDue
MATCH (gang:Gang)<-[tie:GANG_TIE]-(member:Person)
WHERE gang.recordedTo IS NULL AND tie.recordedTo IS NULL AND member.recordedTo IS NULL AND tie.from IS NOT NULL
RETURN gang.key AS gang, coalesce(member.identity, member.id) AS person, tie.key AS key, tie.from AS from, tie.to AS to,
  tie.reviewDue AS reviewDue
ORDER BY gang, key
