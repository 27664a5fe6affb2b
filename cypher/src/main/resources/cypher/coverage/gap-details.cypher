// What is believed of gaps at a moment, and since when they were known.
// access: read
// params: keys String list, knownAt DateTime
// returns: gap, knownSince
UNWIND $keys AS key
MATCH (gap:Gap {key: key})
USING INDEX SEEK gap:Gap(key)
WITH key, collect(gap) AS versions, min(gap.recordedFrom) AS knownSince
WITH knownSince, head([gap IN versions
  WHERE gap.recordedFrom <= $knownAt AND coalesce(gap.recordedTo > $knownAt, true)]) AS gap
WHERE gap IS NOT NULL
RETURN gap {
  .key, .subject, .subjectKind, .rule, .version, .settingsOf, .from, .to, .tolerance, .allowed, .planned, .severities,
  .area, .agency, .explanation, .evidence, .evidenceRoles
} AS gap, knownSince
