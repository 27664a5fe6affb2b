// Who was accused of more than one offence against these people, and in an IOM cohort when one was committed, for each part as a victim.
// access: read
// params: people String list, knownAt DateTime
// returns: tie, offenders
UNWIND $people AS identity
MATCH (victim:Person {identity: identity})-[tie:VICTIM_OF]->(offence)
USING INDEX SEEK victim:Person(identity)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
MATCH (offence)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(other)
WHERE role.recordedFrom <= $knownAt AND coalesce(role.recordedTo > $knownAt, true)
WITH identity, other.identity AS accused, count(DISTINCT offence) AS offences,
  collect(DISTINCT {tie: tie.key, day: offence.from}) AS parts
WHERE offences > 1
MATCH (member:Person {identity: accused})-[:HAS_EPISODE]->(membership:ProgrammeMembership)
USING INDEX SEEK member:Person(identity)
WHERE membership.recordedFrom <= $knownAt AND coalesce(membership.recordedTo > $knownAt, true)
  AND EXISTS { (membership)-[:OF_PROGRAMME]->({type: 'IOM'}) }
UNWIND parts AS part
WITH part, accused, membership
WHERE membership.from <= part.day AND coalesce(membership.to > part.day, true)
RETURN part.tie AS tie, collect(DISTINCT accused) AS offenders
