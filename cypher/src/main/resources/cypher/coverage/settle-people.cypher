// Takes the mark of change from all records of these people, in the transaction that holds them against the rules.
// access: write
// params: people String list
// returns: nothing
UNWIND $people AS id
CALL (id) {
  MATCH (person:Person {identity: id})
  RETURN person
  UNION
  MATCH (person:Entity {id: id})
  RETURN person
}
WITH person
WHERE person:SweepPending
REMOVE person:SweepPending
