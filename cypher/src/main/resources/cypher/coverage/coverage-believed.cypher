// Of which of these people coverage is believed, and what it says, as a digest.
// access: read
// params: subjects String list
// returns: subject, hash
UNWIND $subjects AS subject
MATCH (coverage:Coverage {current: subject})
USING INDEX SEEK coverage:Coverage(current)
RETURN subject, coverage.hash AS hash
