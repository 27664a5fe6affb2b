// Which records each of these people has; a record that was never compared is a person of its own.
// access: read
// params: identities String list
// returns: identity, ids
UNWIND $identities AS identity
CALL (identity) {
  MATCH (person:Person {identity: identity})
  USING INDEX SEEK person:Person(identity)
  RETURN person.id AS id
  UNION
  MATCH (person:Person {id: identity})
  USING INDEX SEEK person:Person(id)
  WHERE person.identity IS NULL
  RETURN person.id AS id
}
WITH identity, id
ORDER BY id
RETURN identity, collect(id) AS ids
