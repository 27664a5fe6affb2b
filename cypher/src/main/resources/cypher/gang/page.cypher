// Which gangs are there on a day, everywhere or those that claim one of some areas, by name, a page at a time?
// access: read
// params: areas String list, search String, asOf Date, knownAt DateTime, name String, id String, limit Integer
// returns: id, name
CALL () {
  MATCH (gang:Gang)
  WHERE $areas IS NULL
  RETURN gang
  UNION
  UNWIND $areas AS code
  MATCH (area:Area {code: code})<-[claims:CLAIMS]-(gang:Gang)
  USING INDEX SEEK area:Area(code)
  WHERE claims.recordedFrom <= $knownAt AND coalesce(claims.recordedTo > $knownAt, true)
  RETURN gang
}
WITH gang, head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
  AND ($search IS NULL OR toLower(known.name) CONTAINS $search)
WITH gang.id AS id, known.name AS name
WHERE $name IS NULL OR name > $name OR name = $name AND id > $id
RETURN id, name
ORDER BY name, id
LIMIT $limit
