// Takes out what was done about gaps that there are not, and never were, any more.
// access: write
// params: gaps String list
// returns: nothing
UNWIND $gaps AS gap
MATCH (action:GapAction {gap: gap})
WHERE NOT EXISTS { MATCH (:Gap {key: gap}) }
DELETE action
