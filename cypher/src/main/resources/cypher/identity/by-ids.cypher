// What these records of people can be compared by, and what they were taken for so far.
// access: read
// params: ids String list
// returns: id, source, believed, pending, identity, givenName, familyName, dateOfBirth, pncId, cro, crn, prisonNumber, ties
UNWIND $ids AS id
MATCH (person:Person {id: id})
USING INDEX SEEK person:Person(id)
RETURN id, person.source AS source, person.recordedTo IS NULL AS believed,
  person:SweepPending AS pending, person.identity AS identity,
  person.givenName AS givenName, person.familyName AS familyName, person.dateOfBirth AS dateOfBirth,
  person.pncId AS pncId, person.cro AS cro, person.crn AS crn, person.prisonNumber AS prisonNumber,
  [(person)-[tie:SAME_PERSON_AS]->(other) WHERE tie.recordedTo IS NULL | tie {.basis, with: other.id}] AS ties
