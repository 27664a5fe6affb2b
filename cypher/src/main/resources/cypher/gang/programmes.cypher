// In which programmes are these people on a day, and which ways out of a gang are on offer to them?
// access: read
// params: people String list, asOf Date, knownAt DateTime
// returns: person, kind, key, from, name, type
//
// A referral is on offer from the day it was sent, unless it was turned down on a day that has come; an exit plan from the
// day it was agreed to the day of its review.
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
MATCH (record)-[:HAS_EPISODE]->(episode:ProgrammeMembership|Referral|ExitPlan)
WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true)
  AND episode.from <= $asOf AND coalesce(episode.to > $asOf, true)
  AND NOT coalesce(episode:Referral AND episode.decision = 'REJECTED' AND episode.decidedOn <= $asOf, false)
  AND NOT coalesce(episode:ExitPlan AND episode.reviewOn <= $asOf, false)
WITH person, episode,
  head([(episode)-[of:OF_PROGRAMME]->(programme)
    WHERE of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true) | programme]) AS programme
WITH person, episode,
  head([version IN [programme] + [(programme)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE CASE
  WHEN episode:ProgrammeMembership THEN known IS NOT NULL
  WHEN episode:Referral THEN coalesce(known.type = 'GANG_EXIT', false)
  ELSE true
END
RETURN person,
  CASE WHEN episode:ProgrammeMembership THEN 'PROGRAMME' WHEN episode:Referral THEN 'REFERRAL' ELSE 'EXIT_PLAN' END AS kind,
  episode.key AS key, episode.from AS from, known.name AS name, known.type AS type
ORDER BY person, from, key
