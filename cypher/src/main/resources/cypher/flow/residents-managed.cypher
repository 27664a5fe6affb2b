// Who lives in these areas on a day and is managed, where, and by what?
// access: read
// params: areas String list, asOf Date, knownAt DateTime, seesLimitedAccess Boolean
// returns: person, place, kind, small, home
//
// A home is the main one; of several the one that began last, and of those that began together the last by key.
UNWIND $areas AS code
MATCH (lived:Area {code: code})<-[in:IN_AREA]-(address:Address)<-[at:AT_ADDRESS]-(residence:Residence)
USING INDEX SEEK lived:Area(code)
WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
  AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
  AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
  AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
MATCH (residence)<-[:HAS_EPISODE]-(resident:Person)
WITH DISTINCT coalesce(resident.identity, resident.id) AS person
WHERE ($seesLimitedAccess OR NOT EXISTS {
    MATCH (one:Person {identity: person})
    USING INDEX SEEK one:Person(identity)
    WHERE one.limitedAccess
  })
CALL (person) {
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
MATCH (record:Person {identity: person})
USING INDEX SEEK record:Person(identity)
CALL (record) {
  MATCH (record)-[:HAS_EPISODE]->(stay:ProgrammeMembership)-[of:OF_PROGRAMME]->(programme:Programme)
  MATCH (programme)-[served:SERVES]->(area:Area)
  WHERE served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
    AND of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
  RETURN stay, area, programme.type AS kind
  UNION
  MATCH (record)-[:HAS_EPISODE]->(stay:Supervision)-[in:IN_AREA]->(area:Area)
  WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN stay, area, 'SUPERVISION' AS kind
}
WITH person, small, home, area, kind, stay
WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true)
  AND stay.from <= $asOf AND coalesce(stay.to > $asOf, true)
RETURN DISTINCT person, area.code AS place, kind, small, home
ORDER BY person, place, kind
