// Who of these people lived at an address at the same time as somebody who may have been a child, and when each of both did.
// access: read
// params: people String list, knownAt DateTime
// returns: identity, key, mineFrom, mineTo, theirsFrom, theirsTo, born
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[mine:LIVED_AT]->(home)
USING INDEX SEEK record:Person(identity)
WHERE mine.recordedFrom <= $knownAt AND coalesce(mine.recordedTo > $knownAt, true)
  AND NOT coalesce(home.kind, 'OTHER') IN ['HOSTEL', 'APPROVED_PREMISES', 'PRISON']
MATCH (home)<-[theirs:LIVED_AT]-(child)
WHERE theirs.recordedFrom <= $knownAt AND coalesce(theirs.recordedTo > $knownAt, true)
  AND child.identity <> identity AND child.dateOfBirth IS NOT NULL
  AND child.dateOfBirth > coalesce(mine.from, child.dateOfBirth) - duration({years: 18})
RETURN identity, mine.key AS key, mine.from AS mineFrom, mine.to AS mineTo,
  theirs.from AS theirsFrom, theirs.to AS theirsTo, child.dateOfBirth AS born
UNION
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[tie:SHARES_HOUSEHOLD_WITH]-(child)
USING INDEX SEEK record:Person(identity)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND child.dateOfBirth IS NOT NULL
  AND child.dateOfBirth > coalesce(tie.from, child.dateOfBirth) - duration({years: 18})
RETURN identity, tie.key AS key, tie.from AS mineFrom, tie.to AS mineTo,
  tie.from AS theirsFrom, tie.to AS theirsTo, child.dateOfBirth AS born
