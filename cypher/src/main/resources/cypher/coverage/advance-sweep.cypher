// Notes how far a full sweep has come.
// access: write
// params: id String, reached Integer, people Integer
// returns: nothing
MATCH (sweep:Sweep {id: $id})
USING INDEX SEEK sweep:Sweep(id)
SET sweep.reached = $reached, sweep.people = $people
