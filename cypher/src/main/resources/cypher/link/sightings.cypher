// Where vehicles and telephones were seen while these people owned or used them.
// access: read
// params: people String list, kinds String list
// returns: identity, thing, used, key, day, small, area, latitude, longitude
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[has:OWNS|USES]->(thing)-[seen:SEEN_AT]->(address)
USING INDEX SEEK record:Person(identity)
WHERE record.recordedTo IS NULL AND has.recordedTo IS NULL AND thing.recordedTo IS NULL AND thing.kind IN $kinds
  AND seen.recordedTo IS NULL AND seen.from IS NOT NULL
  AND coalesce(has.from <= seen.from, true) AND coalesce(has.to > seen.from, true)
RETURN identity, thing.key AS thing, min(has.key) AS used, seen.key AS key, seen.from AS day,
  address.lsoa AS small, head([(address)-[within:IN_AREA]->(area) WHERE within.recordedTo IS NULL | area.code]) AS area,
  address.latitude AS latitude, address.longitude AS longitude
ORDER BY identity, key
