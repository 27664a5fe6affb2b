// All versions of gaps that are not about single people.
// access: read
// params: kinds String list
// returns: gap
UNWIND $kinds AS kind
MATCH (gap:Gap {subjectKind: kind})
USING INDEX SEEK gap:Gap(subjectKind)
RETURN gap {
  .key, .subject, .rule, .area, .agency, .programme, .pathway, .from, .to, .tolerance, .allowed, .planned,
  .severities, .recordedFrom, .recordedTo
} AS gap
