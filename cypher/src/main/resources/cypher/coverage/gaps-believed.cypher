// Which gaps are believed about these people, and what their versions say, as digests.
// access: read
// params: subjects String list
// returns: key, hash
UNWIND $subjects AS subject
MATCH (gap:Gap {subject: subject})
WHERE gap.current IS NOT NULL AND gap.subjectKind = 'PERSON'
RETURN gap.key AS key, gap.hash AS hash
