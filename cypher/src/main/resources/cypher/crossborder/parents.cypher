// Which areas these areas are part of, with the share and validity of each link.
// access: read
// params: codes String list, asOf Date, knownAt DateTime, limit Integer
// returns: code, total, links
UNWIND $codes AS code
MATCH (area:Area {code: code})
USING INDEX SEEK area:Area(code)
CALL (area) {
  MATCH (area)-[tie:PART_OF]->(other:Area)
  WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  WITH tie,
    head([version IN [other] + [(other)-[:PREVIOUSLY]->(former) | former]
      WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
  WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
  WITH tie, known
  ORDER BY known.code, tie.key
  RETURN count(*) AS total, collect({
    area: known {.id, .key, .source, .code, .name, .kind, .from, .to, .latitude, .longitude, .recordedFrom},
    tie: tie {.key, .share, .from, .to, .recordedFrom}
  })[..$limit] AS links
}
RETURN code, total, links
