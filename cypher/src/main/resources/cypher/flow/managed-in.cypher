// Who is managed in these areas on a day, in which of them, by what, and where do they live?
// access: read
// params: areas String list, asOf Date, knownAt DateTime, seesLimitedAccess Boolean
// returns: person, place, kind, small, home
//
// Managed is who is in a programme that serves an area, or under supervision there. A home is the main one, and null for
// who has none; of several the one that began last, and of those that began together the last by key.
UNWIND $areas AS code
MATCH (area:Area {code: code})
USING INDEX SEEK area:Area(code)
CALL (area) {
  MATCH (area)<-[served:SERVES]-(programme:Programme)<-[of:OF_PROGRAMME]-(stay:ProgrammeMembership)
  WHERE served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
    AND of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
  RETURN stay, programme.type AS kind
  UNION
  MATCH (area)<-[in:IN_AREA]-(stay:Supervision)
  WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN stay, 'SUPERVISION' AS kind
}
WITH code, stay, kind
WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true)
  AND stay.from <= $asOf AND coalesce(stay.to > $asOf, true)
MATCH (stay)<-[:HAS_EPISODE]-(record:Person)
WITH DISTINCT coalesce(record.identity, record.id) AS person, code, kind
WHERE ($seesLimitedAccess OR NOT EXISTS {
    MATCH (one:Person {identity: person})
    USING INDEX SEEK one:Person(identity)
    WHERE one.limitedAccess
  })
OPTIONAL CALL (person) {
  MATCH (record:Person {identity: person})-[:HAS_EPISODE]->(residence:Residence)-[at:AT_ADDRESS]->(address:Address)
  USING INDEX SEEK record:Person(identity)
  MATCH (address)-[in:IN_AREA]->(lived:Area)
  WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
    AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN address.lsoa AS small, lived.code AS home
  ORDER BY residence.from DESC, residence.key DESC
  LIMIT 1
}
RETURN person, code AS place, kind, small, home
ORDER BY person, place, kind
