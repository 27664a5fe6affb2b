// All that is believed of people, one row for each record an agency keeps of them, for the gap rules.
// access: read
// params: people String list, knownAt DateTime
// returns: identity, record, episodes, involvements, gangTies, intelligence
//
// Of what episodes and offences link to only the number is told, but the key of offences: most is the same for many people, and
// to read it for each of them took a fifth of the time.
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
WHERE record.recordedFrom <= $knownAt AND coalesce(record.recordedTo > $knownAt, true)
RETURN identity,
  record {.id, .key, .source, .reach, .dateOfBirth, .sex, .nationality, .diedOn} AS record,
  [(record)-[:HAS_EPISODE]->(episode)
    WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true) |
    {
      labels: labels(episode), properties: properties(episode),
      links: [(episode)-[link:ABOUT|AT_ADDRESS|FROM_AREA|HELD_AT|HELD_BY|IN_AREA|OF_PROGRAMME|OF_SERVICE|RECORDED_BY|RUN_BY|SENT_TO|TO_AREA]->(thing)
        WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) |
        [type(link), id(thing), CASE type(link) WHEN 'ABOUT' THEN thing.key END]]
    }] AS episodes,
  [(record)-[tie:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]->(offence)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true) |
    [
      type(tie), tie.key, tie.from, tie.outcomeDate, offence.key, offence.from, offence.group,
      [(offence)-[link:IN_AREA|RECORDED_BY|COMMITTED_AT]->(thing)
        WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) |
        [type(link), id(thing), null]]
    ]] AS involvements,
  [(record)-[tie:GANG_TIE]->(gang)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true) |
    [tie.key, tie.from, tie.to, tie.sourceGrade, tie.informationGrade, tie.reviewDue, gang.key]] AS gangTies,
  [(record)<-[link:CONCERNS]-(report)
    WHERE 'IntelligenceReport' IN labels(report) AND link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true)
      AND report.recordedFrom <= $knownAt AND coalesce(report.recordedTo > $knownAt, true) |
    [report.key, report.from, report.taskedOn, report.acknowledgedOn]] AS intelligence
ORDER BY identity, record.id
