// How many people's coverage, and how many gaps of people, are believed now.
// access: read
// params: nothing
// returns: people, gaps
CALL () {
  MATCH (coverage:Coverage)
  WHERE coverage.current IS NOT NULL
  RETURN count(*) AS people
}
CALL () {
  MATCH (gap:Gap {subjectKind: 'PERSON'})
  USING INDEX SEEK gap:Gap(subjectKind)
  WHERE gap.current IS NOT NULL
  RETURN count(*) AS gaps
}
RETURN people, gaps
