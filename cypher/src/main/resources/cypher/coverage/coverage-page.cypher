// All versions of people's coverage, so many at a time, in the order in which the database holds them.
// access: read
// params: reached Integer, limit Integer
// returns: number, coverage
MATCH (version:Coverage)
WHERE id(version) > $reached
WITH version
ORDER BY version
LIMIT $limit
RETURN id(version) AS number, version {
  .subject, .recordedFrom, .recordedTo, .person, .sources, .names, .stays, .required, .gaps, .severities
} AS coverage
ORDER BY version
