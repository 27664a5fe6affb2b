// The last sweep that came to its end.
// access: read
// params: nothing
// returns: id, startedAt, completedAt, changesTo, rules, people
MATCH (sweep:Sweep {state: 'COMPLETE'})
RETURN sweep.id AS id, sweep.startedAt AS startedAt, sweep.completedAt AS completedAt, sweep.changesTo AS changesTo,
  sweep.rules AS rules, sweep.people AS people
ORDER BY sweep.completedAt DESC
LIMIT 1
