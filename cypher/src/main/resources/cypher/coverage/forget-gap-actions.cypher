// Takes out what was done about gaps that there are not, and never were, any more.
// access: write
// params: gaps String list
// returns: nothing
UNWIND $gaps AS gap
MATCH (action:GapAction {gap: gap})
USING INDEX SEEK action:GapAction(gap)
WHERE NOT EXISTS { MATCH (recorded:Gap {key: gap}) USING INDEX SEEK recorded:Gap(key) }
DELETE action
