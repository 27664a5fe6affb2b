// What areas have done in this system about these handovers, by an instant, in the order in which it was done.
// access: read
// params: handovers String list, knownAt DateTime
// returns: handover, id, act, on, at, by, area, note, contents
UNWIND $handovers AS handover
MATCH (action:HandoverAction {handover: handover})
USING INDEX SEEK action:HandoverAction(handover)
WHERE action.at <= $knownAt
RETURN action.handover AS handover, action.id AS id, action.act AS act, action.on AS on, action.at AS at,
  action.by AS by, action.area AS area, action.note AS note,
  action {
    .reason, .riskRating, .needs, .leadProfessional, .nextContact, .conditions, .victimIssues
  } AS contents
ORDER BY handover, at
