// What these people are accused of, and where it was.
// access: read
// params: people String list
// returns: identity, offence, key, day, group, area
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence:Offence)
WHERE record.recordedTo IS NULL AND part.recordedTo IS NULL AND offence.recordedTo IS NULL
RETURN identity, offence.key AS offence, part.key AS key, offence.from AS day, offence.group AS group,
  coalesce(
    head([(offence)-[within:IN_AREA]->(area:Area) WHERE within.recordedTo IS NULL | area.code]),
    head([(offence)-[at:COMMITTED_AT]->(:Address)-[within:IN_AREA]->(area:Area)
      WHERE at.recordedTo IS NULL AND within.recordedTo IS NULL | area.code])) AS area
ORDER BY identity, key
