// Takes the mark of change from records of these people, but for those that deliveries may have changed since an instant.
// access: write
// params: people String list, since DateTime
// returns: nothing
//
// Whose records those are has not been asked since, and is told by the mark. It is taken first and put back, so that what is
// loaded meanwhile waits for this transaction.
CALL () {
  MATCH (marked:SweepPending) // told by a count that is kept, and most often none in a full sweep that is not the first
  RETURN count(marked) AS pending
}
WITH pending
WHERE pending > 0
UNWIND $people AS id
CALL (id) {
  MATCH (person:Person {identity: id})
  USING INDEX SEEK person:Person(identity)
  RETURN person
  UNION
  MATCH (person:Entity {id: id})
  USING INDEX SEEK person:Entity(id)
  RETURN person
}
WITH person
WHERE person:SweepPending
REMOVE person:SweepPending
WITH collect(person) AS settled
CALL () {
  MATCH (batch:FeedBatch)
  WHERE batch.state = 'RUNNING' OR batch.completedAt > $since
  RETURN collect(batch.receivedAt) AS loading
}
UNWIND [person IN settled WHERE person.recordedFrom IN loading OR person.recordedTo IN loading] AS person
SET person:SweepPending
