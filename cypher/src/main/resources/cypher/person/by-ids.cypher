// Who the people with these ids are, in every version believed by a moment, and whether they are accused or victims.
// access: read
// params: ids String list, asOf Date, knownAt DateTime
// returns: id, limitedAccess, reach, accusedNow, victimNow, accused, victim, versions
UNWIND $ids AS id
MATCH (person:Entity {id: id})
USING INDEX SEEK person:Entity(id)
WHERE person:Person
RETURN person.id AS id,
  coalesce(person.limitedAccess, false) AS limitedAccess, coalesce(person.reach, []) AS reach,
  EXISTS {
    MATCH (person)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->()
    WHERE part.recordedTo IS NULL
  } AS accusedNow,
  EXISTS {
    MATCH (person)-[part:VICTIM_OF]->()
    WHERE part.recordedTo IS NULL
  } AS victimNow,
  EXISTS {
    MATCH (person)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
    WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
      AND coalesce(part.from, offence.from, $asOf) <= $asOf
  } AS accused,
  EXISTS {
    MATCH (person)-[part:VICTIM_OF]->(offence)
    WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
      AND coalesce(part.from, offence.from, $asOf) <= $asOf
  } AS victim,
  [version IN [person] + [(person)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt |
    version {
      .key, .givenName, .familyName, .aliases, .dateOfBirth, .sex, .ethnicity, .nationality, .diedOn,
      .pncId, .cro, .crn, .prisonNumber, .recordedFrom, .recordedTo
    }] AS versions
