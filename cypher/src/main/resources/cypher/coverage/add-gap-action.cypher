// Adds what somebody did about a gap.
// access: write
// params: id String, gap String, action String, at DateTime, by String, from Date, until Date, reason String, assignee String, evidence String
// returns: nothing
CREATE (:GapAction {
  id: $id, gap: $gap, action: $action, at: $at, by: $by,
  from: $from, until: $until, reason: $reason, assignee: $assignee, evidence: $evidence
})
