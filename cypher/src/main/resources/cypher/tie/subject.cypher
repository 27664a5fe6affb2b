// Which record leads those of a person, if they were known at a moment and the viewer may see all of their records?
// access: read
// params: person String, knownAt DateTime, sees Map
// returns: identity
MATCH (asked:Person&Entity {id: $person})
USING INDEX SEEK asked:Entity(id)
WITH coalesce(asked.identity, asked.id) AS identity, asked
WHERE EXISTS {
    MATCH (asked)-[:PREVIOUSLY]->{0,1}(version)
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)
  }
  AND ($sees.everywhere OR any(code IN asked.reach WHERE code IN $sees.reach))
  AND ($sees.limited OR NOT coalesce(asked.limitedAccess, false) AND NOT EXISTS {
    MATCH (record:Person {identity: identity})
    USING INDEX SEEK record:Person(identity)
    WHERE record.limitedAccess
  })
RETURN identity
