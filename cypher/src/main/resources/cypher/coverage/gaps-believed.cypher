// Which gaps are believed about these subjects, and what their versions say, as digests.
// access: read
// params: subjects String list
// returns: key, hash
UNWIND $subjects AS subject
MATCH (gap:Gap {subject: subject})
WHERE gap.current IS NOT NULL
RETURN gap.key AS key, gap.hash AS hash
