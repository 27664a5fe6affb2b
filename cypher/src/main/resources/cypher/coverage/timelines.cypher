// All that is believed of people, one row for each record an agency keeps of them, for the gap rules.
// access: read
// params: people String list, knownAt DateTime
// returns: identity, record, episodes, involvements, gangTies, intelligence
UNWIND $people AS identity
MATCH (record:Person {identity: identity})
USING INDEX SEEK record:Person(identity)
WHERE record.recordedFrom <= $knownAt AND coalesce(record.recordedTo > $knownAt, true)
RETURN identity,
  record {.id, .key, .dateOfBirth, .sex, .nationality, .diedOn} AS record,
  [(record)-[:HAS_EPISODE]->(episode)
    WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true) |
    {
      labels: labels(episode), properties: properties(episode),
      links: [(episode)-[link]->(thing)
        WHERE 'Entity' IN labels(thing) AND link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) |
        [
          type(link), thing.key,
          CASE WHEN thing:Address THEN [
            head([(thing)-[within:IN_AREA]->(area)
              WHERE within.recordedFrom <= $knownAt AND coalesce(within.recordedTo > $knownAt, true) | area.key]),
            thing.latitude, thing.longitude, thing.lsoa
          ] END
        ]]
    }] AS episodes,
  [(record)-[tie:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]->(offence)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true) |
    [
      type(tie), tie.key, tie.from, tie.outcomeDate, offence.key, offence.from, offence.group,
      [(offence)-[link:IN_AREA|RECORDED_BY|COMMITTED_AT]->(thing)
        WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) |
        [
          type(link), thing.key,
          CASE WHEN thing:Address THEN [
            head([(thing)-[within:IN_AREA]->(area)
              WHERE within.recordedFrom <= $knownAt AND coalesce(within.recordedTo > $knownAt, true) | area.key]),
            thing.latitude, thing.longitude, thing.lsoa
          ] END
        ]]
    ]] AS involvements,
  [(record)-[tie:GANG_TIE]->(gang)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true) |
    [tie.key, tie.from, tie.to, tie.sourceGrade, tie.informationGrade, tie.reviewDue, gang.key]] AS gangTies,
  [(record)<-[link:CONCERNS]-(report)
    WHERE 'IntelligenceReport' IN labels(report) AND link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true)
      AND report.recordedFrom <= $knownAt AND coalesce(report.recordedTo > $knownAt, true) |
    [report.key, report.from, report.taskedOn, report.acknowledgedOn]] AS intelligence
ORDER BY identity, record.id
