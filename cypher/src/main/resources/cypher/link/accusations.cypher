// What these people are accused of, and where it was.
// access: read
// params: people String list
// returns: identity, offence, key, day, group, small, area
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
USING INDEX SEEK record:Person(identity)
WHERE record.recordedTo IS NULL AND part.recordedTo IS NULL AND offence.recordedTo IS NULL
WITH identity, part, offence,
  head([(offence)-[within:IN_AREA]->(area) WHERE within.recordedTo IS NULL | area.code]) AS own,
  head([(offence)-[at:COMMITTED_AT]->(address) WHERE at.recordedTo IS NULL | address]) AS scene
RETURN identity, offence.key AS offence, part.key AS key, offence.from AS day, offence.group AS group,
  CASE WHEN own IS NULL THEN scene.lsoa END AS small,
  coalesce(own, head([(scene)-[within:IN_AREA]->(area) WHERE within.recordedTo IS NULL | area.code])) AS area
ORDER BY identity, key
