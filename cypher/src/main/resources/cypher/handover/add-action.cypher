// Adds what an area does about a handover, and marks the person as one to be held against the rules again.
// access: write
// params: id String, handover String, act String, on Date, at DateTime, by String, area String, note String, person String, reason String, riskRating String, needs String, leadProfessional String, nextContact Date, conditions String, victimIssues String
// returns: nothing
CREATE (:HandoverAction {
  id: $id, handover: $handover, act: $act, on: $on, at: $at, by: $by, area: $area, note: $note,
  reason: $reason, riskRating: $riskRating, needs: $needs, leadProfessional: $leadProfessional,
  nextContact: $nextContact, conditions: $conditions, victimIssues: $victimIssues
})
WITH 1 AS added
MATCH (person:Entity {id: $person})
USING INDEX SEEK person:Entity(id)
WHERE person:Person
SET person:SweepPending
