// Which violent offences were these people part of before a day? A row for everybody who may be told of.
// access: read
// params: people String list, violence String list, asOf Date, since Date, knownAt DateTime, sees Map
// returns: person, offences, days, accused
//
// Nobody who was not known yet, whose access is limited and may not be seen, or who is known only as a victim has a row.
// The lists go together: an offence, its day, and whether the person was accused of it. An offence stands there once for
// each part in it, since to put parts together here takes longer than to send them. Parts and offences are read as maps,
// which takes one look at each instead of one for each property.
CALL () {
  UNWIND $people AS person
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN person, record
  UNION ALL
  UNWIND $people AS person
  MATCH (record:Person&Entity {id: person})
  USING INDEX SEEK record:Entity(id)
  WHERE record.identity IS NULL
  RETURN person, record
}
WITH person, collect(record) AS records
WHERE ($sees.limited OR none(record IN records WHERE coalesce(record.limitedAccess, false)))
  AND ($sees.everywhere OR any(record IN records WHERE any(code IN record.reach WHERE code IN $sees.reach)))
  AND (none(record IN records WHERE record:Victim) OR any(record IN records WHERE record:Offender))
  AND any(record IN records WHERE record.recordedFrom <= $knownAt AND coalesce(record.recordedTo > $knownAt, true)
    OR EXISTS {
      MATCH (record)-[:PREVIOUSLY]->(former)
      WHERE former.recordedFrom <= $knownAt AND former.recordedTo > $knownAt
    })
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF]->(offence)
  WITH part, offence, part {.from, .recordedFrom, .recordedTo} AS held
  WHERE held.recordedFrom <= $knownAt AND coalesce(held.recordedTo > $knownAt, true)
    AND coalesce(held.from <= $asOf, true)
  WITH part, offence, offence {.id, .from, .group, .recordedFrom, .recordedTo} AS latest
  WITH part, latest.id AS id,
    // Most offences have one version, and need not be asked for others.
    CASE
      WHEN latest.recordedFrom <= $knownAt AND coalesce(latest.recordedTo > $knownAt, true) THEN latest
      ELSE head([(offence)-[:PREVIOUSLY]->(former)
        WHERE former.recordedFrom <= $knownAt AND coalesce(former.recordedTo > $knownAt, true) | former {.from, .group}])
    END AS known
  WITH part, id, known.from AS day, toLower(known.group) AS group
  WHERE $since <= day AND day < $asOf AND any(words IN $violence WHERE group CONTAINS words)
  RETURN collect(id) AS offences, collect(day) AS days, collect(type(part) <> 'VICTIM_OF') AS accused
}
RETURN person, offences, days, accused
ORDER BY person
