// Which areas belong to one parent area, of one kind or all, in the order of their codes, a page at a time.
// access: read
// params: parent String, kind String, search String, asOf Date, knownAt DateTime, after String, limit Integer
// returns: area
MATCH (parent:Area {code: $parent})<-[tie:PART_OF]-(area:Area)
USING INDEX SEEK parent:Area(code)
WHERE area.code > $after
  AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
WITH DISTINCT area
WITH area, head([version IN [area] + [(area)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
  AND ($kind IS NULL OR known.kind = $kind)
  AND ($search IS NULL OR toLower(known.name) CONTAINS $search OR toLower(area.code) STARTS WITH $search)
WITH area, known
ORDER BY area.code
LIMIT $limit
RETURN known {.id, .key, .source, .code, .name, .kind, .from, .to, .latitude, .longitude, .recordedFrom} AS area
