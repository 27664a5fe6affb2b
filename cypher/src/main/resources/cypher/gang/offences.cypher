// What are these people accused of that was committed in a period, and is it proven on a day?
// access: read
// params: people String list, since Date, asOf Date, knownAt DateTime
// returns: person, offence, group, proven
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
MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence:Offence)
WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
  AND coalesce(part.from <= $asOf, true)
WITH person, offence, type(part) IN ['CONVICTED_OF', 'CAUTIONED_FOR'] AS proves,
  head([version IN [offence] + [(offence)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE $since <= known.from AND known.from <= $asOf
RETURN person, offence.id AS offence, known.group AS group, max(CASE WHEN proves THEN 1 ELSE 0 END) = 1 AS proven
