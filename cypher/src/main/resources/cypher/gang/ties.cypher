// Who is tied to these gangs on a day, and on what evidence, the latest tie first, a page at a time?
// access: read
// params: gangs String list, source Integer, information String, sees Map, asOf Date, knownAt DateTime, day String, mark String, limit Integer
// returns: person, known, limited, victimOnly, tie, gang, day, mark
//
// A person is all records that are known to be of one. Where the access to any of them is limited, no tie is told to who
// may not see it. Only a victim is who is believed now to be the victim of some offence, and not accused of any.
UNWIND $gangs AS id
MATCH (gang:Entity {id: id})<-[tie:GANG_TIE]-(record:Person)
USING INDEX SEEK gang:Entity(id)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND coalesce(tie.reviewDue > $asOf, true)
  AND ($source IS NULL OR tie.sourceGrade <= $source AND tie.informationGrade <= $information)
WITH gang, tie, record, coalesce(record.identity, record.id) AS person, coalesce(toString(tie.from), '') AS day
WHERE $day IS NULL OR day < $day OR day = $day AND tie.key > $mark
CALL (person) {
  MATCH (other:Person {identity: person})
  USING INDEX SEEK other:Person(identity)
  RETURN collect(other) AS others
}
WITH gang, tie, record, person, day, others + [record] AS records,
  any(one IN others + [record] WHERE coalesce(one.limitedAccess, false)) AS limited,
  head([version IN [record] + [(record)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS own
WHERE own IS NOT NULL AND ($sees.limited OR NOT limited)
  AND ($sees.everywhere OR any(code IN record.reach WHERE code IN $sees.reach))
WITH gang, tie, person, day, records, limited, own
ORDER BY day DESC, tie.key
LIMIT $limit
CALL (records) {
  UNWIND records AS one
  RETURN
    max(CASE WHEN EXISTS { MATCH (one)-[part:VICTIM_OF]->() WHERE part.recordedTo IS NULL } THEN 1 ELSE 0 END) AS victim,
    max(CASE WHEN EXISTS {
      MATCH (one)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->() WHERE part.recordedTo IS NULL
    } THEN 1 ELSE 0 END) AS accused
}
WITH gang, tie, person, day, own, limited, victim = 1 AND accused = 0 AS victimOnly,
  head([one IN records WHERE one.id = person]) AS leading
RETURN person,
  coalesce(
    head([version IN [leading] + [(leading)-[:PREVIOUSLY]->(former) | former]
      WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true) |
      version {.givenName, .familyName}]),
    own {.givenName, .familyName}) AS known,
  limited, victimOnly,
  tie {.key, .role, .criteria, .from, .to, .sourceGrade, .informationGrade, .handling, .reviewDue, .recordedFrom} AS tie,
  head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true) |
    version {.id, .name}]) AS gang,
  day, tie.key AS mark
ORDER BY day DESC, mark
