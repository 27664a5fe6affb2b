// Where these people have had their main homes.
// access: read
// params: people String list
// returns: identity, key, small, area, latitude, longitude, from, to
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[lived:LIVED_AT]->(address)
USING INDEX SEEK record:Person(identity)
WHERE record.recordedTo IS NULL AND lived.recordedTo IS NULL AND lived.kind = 'MAIN'
RETURN identity, lived.key AS key, address.lsoa AS small,
  head([(address)-[within:IN_AREA]->(area) WHERE within.recordedTo IS NULL | area.code]) AS area,
  address.latitude AS latitude, address.longitude AS longitude, lived.from AS from, lived.to AS to
