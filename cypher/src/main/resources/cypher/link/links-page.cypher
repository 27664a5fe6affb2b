// All versions of links, so many at a time, by key.
// access: read
// params: after String, limit Integer
// returns: link
MATCH (version:CrossBorderLink)
WHERE version.key > $after
WITH version
ORDER BY version.key
LIMIT $limit
RETURN version {
  .key, .kind, .subject, .other, .fromArea, .toArea, .from, .to, .reviewDue, .recordedFrom, .recordedTo
} AS link
ORDER BY version.key
