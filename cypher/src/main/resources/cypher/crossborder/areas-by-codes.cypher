// Which areas have these codes, on a day and as known at a moment.
// access: read
// params: codes String list, asOf Date, knownAt DateTime
// returns: area
UNWIND $codes AS code
MATCH (area:Area {code: code})
USING INDEX SEEK area:Area(code)
WITH head([version IN [area] + [(area)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
RETURN known {.id, .key, .source, .code, .name, .kind, .from, .to, .latitude, .longitude, .recordedFrom} AS area
