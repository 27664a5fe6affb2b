// Which areas there are, of one kind or all, in the order of their codes, a page at a time.
// access: read
// params: kind String, search String, asOf Date, knownAt DateTime, after String, limit Integer
// returns: area
MATCH (area:Area)
WHERE area.code > $after
WITH area, head([version IN [area] + [(area)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
  AND ($kind IS NULL OR known.kind = $kind)
  AND ($search IS NULL OR toLower(known.name) CONTAINS $search OR toLower(area.code) STARTS WITH $search)
WITH area, known
ORDER BY area.code
LIMIT $limit
RETURN known {.id, .key, .source, .code, .name, .kind, .from, .to, .latitude, .longitude, .recordedFrom} AS area
