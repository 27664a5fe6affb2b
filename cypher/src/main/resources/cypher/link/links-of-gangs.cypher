// Which links across a border are believed of these gangs on a day, the latest first, and since when were they known?
// access: read
// params: gangs String list, asOf Date, knownAt DateTime
// returns: link, knownSince
UNWIND $gangs AS gang
MATCH (version:CrossBorderLink {subject: gang})
USING INDEX SEEK version:CrossBorderLink(subject)
WHERE version.kind = 'GANG_FOOTPRINT' AND version.recordedFrom <= $knownAt
WITH version.key AS key, collect(version) AS versions, min(version.recordedFrom) AS knownSince
WITH knownSince, head([link IN versions WHERE coalesce(link.recordedTo > $knownAt, true)]) AS link
WHERE link IS NOT NULL AND link.from <= $asOf AND coalesce(link.to > $asOf, true)
  AND coalesce(link.reviewDue > $asOf, true)
RETURN link {
  .key, .kind, .subject, .subjectKind, .other, .fromArea, .toArea, .from, .to, .count, .harm, .distance, .explanation,
  .evidence, .evidenceRoles
} AS link, knownSince
ORDER BY link.from DESC, link.key
