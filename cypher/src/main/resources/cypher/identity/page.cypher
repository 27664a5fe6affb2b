// What all records of people can be compared by, and what they were taken for so far, a page at a time.
// access: read
// params: after String, limit Integer, tied Boolean
// returns: id, source, believed, pending, identity, givenName, familyName, dateOfBirth, pncId, cro, crn, prisonNumber, ties
MATCH (person:Person)
WHERE person.id > $after
WITH person
ORDER BY person.id
LIMIT $limit
RETURN person.id AS id, person.source AS source, person.recordedTo IS NULL AS believed,
  person:SweepPending AS pending, person.identity AS identity,
  person.givenName AS givenName, person.familyName AS familyName, person.dateOfBirth AS dateOfBirth,
  person.pncId AS pncId, person.cro AS cro, person.crn AS crn, person.prisonNumber AS prisonNumber,
  CASE
    WHEN $tied THEN [(person)-[tie:SAME_PERSON_AS]->(other) WHERE tie.recordedTo IS NULL | tie {.basis, with: other.id}]
    ELSE []
  END AS ties
