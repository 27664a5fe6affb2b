// What was done about these gaps, gap by gap, in the order in which it was done.
// access: read
// params: gaps String list
// returns: gap, id, action, at, by, from, until, reason, assignee, evidence
UNWIND $gaps AS gap
MATCH (action:GapAction {gap: gap})
USING INDEX SEEK action:GapAction(gap)
RETURN action.gap AS gap, action.id AS id, action.action AS action, action.at AS at, action.by AS by,
       action.from AS from, action.until AS until,
       action.reason AS reason, action.assignee AS assignee, action.evidence AS evidence
ORDER BY gap, at
