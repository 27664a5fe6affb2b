// Which cross-border protocols are open on a day, and between which areas?
// access: read
// params: asOf Date, knownAt DateTime
// returns: id, scope, areas, from, to
MATCH (protocol:CrossBorderProtocol)
WITH protocol, head([version IN [protocol] + [(protocol)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
MATCH (protocol)-[covers:COVERS]->(area:Area)
WHERE covers.recordedFrom <= $knownAt AND coalesce(covers.recordedTo > $knownAt, true)
WITH protocol.id AS id, known, area.code AS code
ORDER BY code
RETURN id, known.scope AS scope, collect(DISTINCT code) AS areas, known.from AS from, known.to AS to
ORDER BY id
