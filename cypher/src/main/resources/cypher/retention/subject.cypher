// Which are all records of the person to whom a record belongs, and may the viewer see them?
// access: read
// params: person String, sees Map
// returns: identity, id, element, key, hidden
MATCH (asked:Person&Entity {id: $person})
USING INDEX SEEK asked:Entity(id)
WITH coalesce(asked.identity, asked.id) AS identity
CALL (identity) {
  MATCH (record:Person {identity: identity})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: identity})
  USING INDEX SEEK record:Entity(id)
  RETURN record
}
RETURN identity, record.id AS id, elementId(record) AS element, record.key AS key,
  NOT coalesce(($sees.limited OR NOT coalesce(record.limitedAccess, false))
    AND ($sees.everywhere OR any(code IN record.reach WHERE code IN $sees.reach)), false) AS hidden
ORDER BY id
