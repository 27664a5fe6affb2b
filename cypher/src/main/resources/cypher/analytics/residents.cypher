// Who lives in these areas on a day, or at an address whose small area is one of them, by where the home is?
// access: read
// params: areas String list, asOf Date, knownAt DateTime
// returns: small, home, people
//
// A home is the main one; of several the one that began last, and of those that began together the last by key.
CALL () {
  UNWIND $areas AS code
  MATCH (area:Area {code: code})<-[in:IN_AREA]-(address:Address)
  USING INDEX SEEK area:Area(code)
  WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN address
  UNION
  UNWIND $areas AS code
  MATCH (address:Address {lsoa: code})
  USING INDEX SEEK address:Address(lsoa)
  RETURN address
}
MATCH (address)<-[at:AT_ADDRESS]-(residence:Residence)
WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
  AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
  AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
MATCH (residence)<-[:HAS_EPISODE]-(resident:Person)
WITH DISTINCT coalesce(resident.identity, resident.id) AS person
CALL (person) {
  MATCH (record:Person)
  WHERE record.identity = person OR record.id = person AND record.identity IS NULL
  MATCH (record)-[:HAS_EPISODE]->(residence:Residence)-[at:AT_ADDRESS]->(address:Address)
  MATCH (address)-[in:IN_AREA]->(lived:Area)
  WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
    AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN address.lsoa AS small, lived.code AS home
  ORDER BY residence.from DESC, residence.key DESC
  LIMIT 1
}
RETURN small, home, collect(person) AS people
