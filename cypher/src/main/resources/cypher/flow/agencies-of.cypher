// Which agencies serve these areas on a day?
// access: read
// params: areas String list, asOf Date, knownAt DateTime
// returns: id, name, type, areas
UNWIND $areas AS code
MATCH (area:Area {code: code})<-[served:SERVES]-(agency:Agency)
USING INDEX SEEK area:Area(code)
WHERE served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
WITH agency, collect(DISTINCT code) AS areas,
  head([version IN [agency] + [(agency)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
RETURN agency.id AS id, known.name AS name, known.type AS type, areas
ORDER BY type, name, id
