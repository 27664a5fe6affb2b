// Who has lived in these areas and had a significant need, by pathway, where there are enough of them?
// access: read
// params: codes String list, enough Integer
// returns: pathway, people
//
// Of each person: the days of living there, the days of the need, the day of death. Days are pairs of from and to.
UNWIND $codes AS code
MATCH (area:Area {code: code})<-[in:IN_AREA]-(:Address)<-[at:AT_ADDRESS]-(home:Residence)<-[:HAS_EPISODE]-(person:Person)
USING INDEX SEEK area:Area(code)
WHERE in.recordedTo IS NULL AND at.recordedTo IS NULL AND home.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
WITH coalesce(person.identity, person.id) AS who, collect([home.from, home.to]) AS lived
CALL (who) {
  MATCH (record:Person&Entity {id: who})
  USING INDEX SEEK record:Entity(id)
  RETURN record
  UNION
  MATCH (record:Person {identity: who})
  USING INDEX SEEK record:Person(identity)
  RETURN record
}
WITH who, lived, record
WHERE record.recordedTo IS NULL
CALL (record) {
  MATCH (record)-[:HAS_EPISODE]->(need:Need)
  WHERE need.recordedTo IS NULL AND need.severity >= 2
  RETURN need.pathway AS pathway, need.from AS needFrom, need.to AS needTo
}
WITH pathway, who, lived, min(record.diedOn) AS died, collect([needFrom, needTo]) AS needed
WITH pathway, collect({lived: lived, needed: needed, died: died}) AS people
WHERE size(people) >= $enough
RETURN pathway, people
ORDER BY pathway
