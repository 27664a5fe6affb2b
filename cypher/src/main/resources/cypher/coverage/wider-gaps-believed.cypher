// Which gaps are believed about anything but single people, and what their versions say, as digests.
// access: read
// params: kinds String list
// returns: key, hash
UNWIND $kinds AS kind
MATCH (gap:Gap {subjectKind: kind})
USING INDEX SEEK gap:Gap(subjectKind)
WHERE gap.current IS NOT NULL
RETURN gap.key AS key, gap.hash AS hash
