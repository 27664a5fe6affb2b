// Where these people have had their main homes.
// access: read
// params: people String list
// returns: identity, key, area, latitude, longitude, from, to
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[lived:LIVED_AT]->(address:Address)-[within:IN_AREA]->(area:Area)
WHERE record.recordedTo IS NULL AND lived.recordedTo IS NULL AND lived.kind = 'MAIN' AND within.recordedTo IS NULL
RETURN identity, lived.key AS key, area.code AS area, address.latitude AS latitude, address.longitude AS longitude,
  lived.from AS from, lived.to AS to
