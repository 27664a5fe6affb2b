// Closes the entry of a sweep that came to its end, and those of interrupted ones that it makes needless.
// access: write
// params: id String, completedAt DateTime, people Integer, opened Integer, changed Integer, closed Integer
// returns: nothing
MATCH (sweep:Sweep {id: $id})
USING INDEX SEEK sweep:Sweep(id)
SET sweep.state = 'COMPLETE', sweep.completedAt = $completedAt, sweep.people = $people,
    sweep.opened = $opened, sweep.changed = $changed, sweep.closed = $closed
REMOVE sweep.reached
WITH sweep
MATCH (other:Sweep {state: 'RUNNING'})
SET other.state = 'ABANDONED'
