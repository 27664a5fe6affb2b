// Where have these people had their main homes, and where and by what were they managed, in all that was ever believed?
// access: read
// params: people String list
// returns: identity, kind, small, area, from, to, recordedFrom, recordedTo
//
// Managed is who is in a programme that serves an area, or under supervision there; a home has no kind. One row for each
// belief: since when and until when the row of the agency and all links to the area were believed together; no end while
// they are. Homes come in the order in which they count: the one that began last first, of those that began together the
// last by key.
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[:HAS_EPISODE]->(stay)-[at:AT_ADDRESS|OF_PROGRAMME|IN_AREA]->(place)
USING INDEX SEEK record:Person(identity)
WHERE stay:ProgrammeMembership OR stay:Supervision OR (stay:Residence AND stay.kind = 'MAIN')
OPTIONAL MATCH (place)-[link:IN_AREA|SERVES]->(within)
WITH identity, stay, at, place, coalesce(link, at) AS link,
  CASE type(at) WHEN 'IN_AREA' THEN place ELSE within END AS area
WHERE area IS NOT NULL
WITH identity, stay,
  CASE type(at) WHEN 'OF_PROGRAMME' THEN place.type WHEN 'IN_AREA' THEN 'SUPERVISION' END AS kind,
  CASE type(at) WHEN 'AT_ADDRESS' THEN place.lsoa END AS small,
  area.code AS area,
  [stay.recordedFrom, at.recordedFrom, link.recordedFrom] AS begun,
  [end IN [stay.recordedTo, at.recordedTo, link.recordedTo] WHERE end IS NOT NULL] AS ended
WITH identity, stay, kind, small, area,
  reduce(latest = head(begun), one IN begun | CASE WHEN one > latest THEN one ELSE latest END) AS recordedFrom,
  reduce(first = head(ended), one IN ended | CASE WHEN one < first THEN one ELSE first END) AS recordedTo
WHERE coalesce(recordedFrom < recordedTo, true)
RETURN identity, kind, small, area, stay.from AS from, stay.to AS to, recordedFrom, recordedTo
ORDER BY identity, stay.from DESC, stay.key DESC
