// When was each member of an IOM cohort one, and on which days did these agencies tell of an event about them?
// access: read
// params: sources String list
// returns: person, flagged, told, died
//
// When the person was a member: pairs of from and to.
MATCH (:Programme {type: 'IOM'})<-[of:OF_PROGRAMME]-(membership:ProgrammeMembership)<-[:HAS_EPISODE]-(person:Person)
WHERE of.recordedTo IS NULL AND membership.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
WITH coalesce(person.identity, person.id) AS who, collect([membership.from, membership.to]) AS flagged
CALL (who) {
  CALL (who) {
    MATCH (record:Person&Entity {id: who})
    USING INDEX SEEK record:Entity(id)
    RETURN record
    UNION
    MATCH (record:Person {identity: who})
    USING INDEX SEEK record:Person(identity)
    RETURN record
  }
  WITH record
  WHERE record.recordedTo IS NULL
  OPTIONAL MATCH (record)-[:HAS_EPISODE]->(event:Event)
  WHERE event.source IN $sources AND event.recordedTo IS NULL
  RETURN collect(DISTINCT event.from) AS told, min(record.diedOn) AS died
}
RETURN who AS person, flagged, told, died
ORDER BY person
