// All versions of people's coverage, so many at a time, by person.
// access: read
// params: after String, limit Integer
// returns: coverage
MATCH (version:Coverage)
WHERE version.subject > $after
WITH version
ORDER BY version.subject
LIMIT $limit
RETURN version {
  .subject, .recordedFrom, .recordedTo, .person, .sources, .names, .stays, .required, .gaps, .severities
} AS coverage
ORDER BY version.subject
