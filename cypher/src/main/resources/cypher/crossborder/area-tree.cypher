// How all areas nest on a day.
// access: read
// params: asOf Date, knownAt DateTime
// returns: code, kind, parents
MATCH (area:Area)
WHERE area.recordedFrom <= $knownAt
RETURN area.code AS code, area.kind AS kind,
  [(area)-[tie:PART_OF]->(parent:Area)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true) |
    parent.code] AS parents
