// Notes how far a full sweep has come.
// access: write
// params: id String, after String, people Integer
// returns: nothing
MATCH (sweep:Sweep {id: $id})
USING INDEX SEEK sweep:Sweep(id)
SET sweep.after = $after, sweep.people = $people
