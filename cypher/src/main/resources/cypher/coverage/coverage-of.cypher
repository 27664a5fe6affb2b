// All versions of the coverage of some people.
// access: read
// params: subjects String list
// returns: coverage
UNWIND $subjects AS subject
MATCH (coverage:Coverage {subject: subject})
USING INDEX SEEK coverage:Coverage(subject)
RETURN coverage {
  .subject, .recordedFrom, .recordedTo, .person, .sources, .names, .stays, .required, .gaps, .severities
} AS coverage
