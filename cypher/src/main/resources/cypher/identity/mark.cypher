// Has the sweep look at these people again.
// access: write
// params: ids String list
// returns: nothing
UNWIND $ids AS id
MATCH (person:Person {id: id})
USING INDEX SEEK person:Person(id)
SET person:SweepPending
