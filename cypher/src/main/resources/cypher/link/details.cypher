// What is believed of links at a moment, and since when they were known.
// access: read
// params: keys String list, knownAt DateTime
// returns: link, knownSince
UNWIND $keys AS key
MATCH (link:CrossBorderLink {key: key})
USING INDEX SEEK link:CrossBorderLink(key)
WITH key, collect(link) AS versions, min(link.recordedFrom) AS knownSince
WITH knownSince, head([link IN versions
  WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true)]) AS link
WHERE link IS NOT NULL
RETURN link {
  .key, .kind, .subject, .subjectKind, .other, .fromArea, .toArea, .from, .to, .count, .harm, .distance, .explanation,
  .evidence, .evidenceRoles
} AS link, knownSince
