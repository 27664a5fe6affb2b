// Between which areas are there cross-border protocols, and from when to when?
// access: read
// params: nothing
// returns: areas, from, to
MATCH (protocol:CrossBorderProtocol)-[covers:COVERS]->(area:Area)
WHERE protocol.recordedTo IS NULL AND covers.recordedTo IS NULL
WITH protocol, collect(DISTINCT area.code) AS areas
RETURN areas, protocol.from AS from, protocol.to AS to
ORDER BY protocol.key
