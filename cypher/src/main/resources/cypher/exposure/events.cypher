// Which violent offences were these people part of before a day? A row for everybody who may be told of.
// access: read
// params: people String list, violence String list, asOf Date, since Date, knownAt DateTime, sees Map
// returns: person, parts
//
// Nobody who was not known yet, whose access is limited and may not be seen, or who is known only as a victim has a row.
// Somebody who was accused and a victim in one offence counts as accused of it.
UNWIND $people AS person
CALL (person) {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: person})
  USING INDEX SEEK record:Entity(id)
  WHERE record.identity IS NULL
  RETURN record
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
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF]->(offence:Offence)
  WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
    AND coalesce(part.from <= $asOf, true)
  WITH offence, max(CASE type(part) WHEN 'VICTIM_OF' THEN 0 ELSE 1 END) = 1 AS accused
  WITH offence, accused,
    // Most offences have one version, and need not be asked for others.
    CASE
      WHEN offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true) THEN offence
      ELSE head([(offence)-[:PREVIOUSLY]->(former)
        WHERE former.recordedFrom <= $knownAt AND coalesce(former.recordedTo > $knownAt, true) | former])
    END AS known
  WHERE $since <= known.from AND known.from < $asOf
    AND any(words IN $violence WHERE toLower(known.group) CONTAINS words)
  RETURN collect({offence: offence.id, day: known.from, accused: accused}) AS parts
}
RETURN person, parts
ORDER BY person
