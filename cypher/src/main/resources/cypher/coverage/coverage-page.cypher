// All versions of people's coverage, so many at a time, by person.
// access: read
// params: after String, limit Integer
// returns: coverage
MATCH (coverage:Coverage)
WHERE coverage.subject > $after
RETURN coverage {
  .subject, .recordedFrom, .recordedTo, .person, .sources, .names, .stays, .required, .gaps, .severities
} AS coverage
ORDER BY coverage.subject
LIMIT $limit
