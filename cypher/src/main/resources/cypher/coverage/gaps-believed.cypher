// Which gaps are believed about these people, or under these keys about anybody, and what their versions say, as digests.
// access: read
// params: subjects String list, keys String list
// returns: key, hash, subject
CALL () {
  UNWIND $subjects AS subject
  MATCH (gap:Gap {subject: subject})
  USING INDEX SEEK gap:Gap(subject) // planned while there are no gaps yet, it would go through all of them for each person
  WHERE gap.current IS NOT NULL AND gap.subjectKind = 'PERSON'
  RETURN gap
  UNION
  UNWIND $keys AS key
  MATCH (gap:Gap {current: key})
  USING INDEX SEEK gap:Gap(current)
  RETURN gap
}
RETURN gap.key AS key, gap.hash AS hash, gap.subject AS subject
