// Where do these people live on a day? Those whose home is not known are left out.
// access: read
// params: people String list, asOf Date, knownAt DateTime
// returns: small, home, people
//
// A home is the main one; of several the one that began last, and of those that began together the last by key.
UNWIND $people AS id
MATCH (known:Person&Entity {id: id})
USING INDEX SEEK known:Entity(id)
CALL (known) {
  MATCH (record:Person)
  WHERE record.identity = known.identity OR record.id = known.id
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
RETURN small, home, collect(id) AS people
