// What these records of people could be compared by before they were corrected.
// access: read
// params: ids String list
// returns: givenName, familyName, dateOfBirth, pncId, cro, crn, prisonNumber
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:PREVIOUSLY]->(former:Superseded)
USING INDEX SEEK person:Person(id)
RETURN former.givenName AS givenName, former.familyName AS familyName, former.dateOfBirth AS dateOfBirth,
  former.pncId AS pncId, former.cro AS cro, former.crn AS crn, former.prisonNumber AS prisonNumber
