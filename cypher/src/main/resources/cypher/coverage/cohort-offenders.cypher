// Who of those accused of an offence was in an IOM cohort when it was committed, for each part of these people as a victim.
// access: read
// params: people String list, knownAt DateTime
// returns: tie, offenders
UNWIND $people AS identity
MATCH (:Person {identity: identity})-[tie:VICTIM_OF]->(offence:Offence)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
MATCH (offence)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(accused:Person)
WHERE role.recordedFrom <= $knownAt AND coalesce(role.recordedTo > $knownAt, true)
MATCH (record:Person {identity: accused.identity})-[:HAS_EPISODE]->(membership:ProgrammeMembership)
WHERE membership.recordedFrom <= $knownAt AND coalesce(membership.recordedTo > $knownAt, true)
  AND membership.from <= offence.from AND coalesce(membership.to > offence.from, true)
  AND EXISTS { (membership)-[:OF_PROGRAMME]->(:Programme {type: 'IOM'}) }
RETURN tie.key AS tie, collect(DISTINCT accused.identity) AS offenders
