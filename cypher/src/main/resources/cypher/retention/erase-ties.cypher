// Erases ties of the people who are erased that agencies told of, so many at a time, in all versions, and what was done about them.
// access: write
// params: id String, limit Integer
// returns: keys
//
// Whoever was tied to them is marked, to be held against the rules again. Which things they were tied to is kept until the end.
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  MATCH (erasure)-[:ERASES]->(record)-[tie]-(other)
  WHERE tie.key IS NOT NULL
  WITH DISTINCT tie, other
  LIMIT $limit
  WITH collect(tie) AS ties, collect(DISTINCT tie.key) AS keys, collect(DISTINCT other) AS others
  CALL (keys) {
    UNWIND keys AS key
    MATCH (act:TieAction {tie: key})
    USING INDEX SEEK act:TieAction(tie)
    DELETE act
  }
  FOREACH (tied IN [other IN others WHERE other:Person] | SET tied:SweepPending)
  FOREACH (tie IN ties | DELETE tie)
  RETURN keys, [other IN others WHERE other:Offence OR other:Object | other.key] AS touched
}
SET erasure.keys = erasure.keys + keys, erasure.touched = erasure.touched + touched
RETURN keys
