// Which areas there are, when they exist, how they nest and which border on which.
// access: read
// params: knownAt DateTime
// returns: code, kind, from, to, latitude, longitude, parents, neighbours
//
// A parent is its code, the share and the days of the link; a neighbour its code.
MATCH (area:Area)
WITH area, head([version IN [area] + [(area)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL
RETURN known.code AS code, known.kind AS kind, known.from AS from, known.to AS to,
  known.latitude AS latitude, known.longitude AS longitude,
  [(area)-[tie:PART_OF]->(parent)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true) |
    [parent.code, tie.share, tie.from, tie.to]] AS parents,
  [(area)-[tie:NEIGHBOURS]-(other)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true) |
    other.code] AS neighbours
