// Opens the entry of a sweep, or takes up a full one that was interrupted and would do the same.
// access: write
// params: id String, kind String, startedAt DateTime, changesTo DateTime, rules String
// returns: id, reached, kind, changesTo
OPTIONAL MATCH (interrupted:Sweep {state: 'RUNNING', kind: 'FULL', rules: $rules})
WHERE interrupted.reached IS NOT NULL
WITH interrupted
ORDER BY interrupted.startedAt DESC
LIMIT 1
FOREACH (none IN CASE WHEN interrupted IS NULL THEN [1] ELSE [] END |
  CREATE (:Sweep {
    id: $id, kind: $kind, state: 'RUNNING', startedAt: $startedAt, changesTo: $changesTo, rules: $rules, reached: -1,
    people: 0, opened: 0, changed: 0, closed: 0
  }))
WITH coalesce(interrupted.id, $id) AS id
MATCH (sweep:Sweep {id: id})
USING INDEX SEEK sweep:Sweep(id)
RETURN sweep.id AS id, sweep.reached AS reached, sweep.kind AS kind, sweep.changesTo AS changesTo
