// What is recorded of these people that decides for how long their records are kept?
// access: read
// params: people String list, today Date
// returns: person, received, born, publicProtection, episodes, parts, gangTies, tied, reported, acts, erasing
//
// All records of one person together. Of episodes the latest day of each kind, and since when the earliest is under way that
// has not ended; days after today do not count, and neither do ties past their review.
UNWIND $people AS person
CALL (person) {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: person})
  USING INDEX SEEK record:Entity(id)
  RETURN record
}
WITH person, collect(record) AS records
CALL (records) {
  UNWIND records AS record
  UNWIND [record.recordedFrom] + [(record)-[:PREVIOUSLY]->(version) | version.recordedFrom] AS instant
  RETURN min(instant) AS received
}
RETURN person, received, head([record IN records WHERE record.dateOfBirth IS NOT NULL | record.dateOfBirth]) AS born,
  EXISTS {
    UNWIND records AS record
    MATCH (record)-[:HAS_EPISODE]->(membership)-[:OF_PROGRAMME]->(programme)
    WHERE membership.recordedTo IS NULL AND programme.type = 'MAPPA'
  } AS publicProtection,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[:HAS_EPISODE]->(episode)
    WHERE episode.recordedTo IS NULL
    WITH head([label IN labels(episode) WHERE NOT label IN ['Episode', 'Event']]) AS kind,
      max(CASE WHEN episode.to <= $today THEN episode.to WHEN episode.from <= $today THEN episode.from END) AS day,
      min(CASE WHEN coalesce(episode.to > $today, true) THEN episode.from END) AS since
    RETURN {kind: kind, day: day, since: since}
    ORDER BY kind
  } AS episodes,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]->(offence)
    WHERE part.recordedTo IS NULL
    UNWIND [part.from, part.outcomeDate, offence.from, offence.lastDay] AS day
    WITH type(part) AS kind, offence.group AS group, max(CASE WHEN day <= $today THEN day END) AS day
    RETURN {kind: kind, group: group, day: day}
    ORDER BY kind, group
  } AS parts,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[tie:GANG_TIE]->()
    WHERE tie.recordedTo IS NULL AND coalesce(tie.reviewDue > $today, true)
    RETURN tie {.from, .to}
    ORDER BY tie.key
  } AS gangTies,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]-()
    WHERE tie.recordedTo IS NULL AND tie.from <= $today AND coalesce(tie.reviewDue > $today, true)
    RETURN tie.from
    ORDER BY tie.from DESC
    LIMIT 1
  } AS tied,
  COLLECT {
    UNWIND records AS record
    MATCH (record)<-[in:CONCERNS]-(report)
    WHERE in.recordedTo IS NULL AND report.recordedTo IS NULL AND report.from <= $today
    RETURN report.from
    ORDER BY report.from DESC
    LIMIT 1
  } AS reported,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[:HAS_RETENTION_ACT]->(act)
    RETURN act {.id, .act, .at, .by, .reason, .until, record: record.id}
    ORDER BY act.at, act.id, record.id
  } AS acts,
  EXISTS {
    UNWIND records AS record
    MATCH (record)<-[:ERASES]-()
  } AS erasing
