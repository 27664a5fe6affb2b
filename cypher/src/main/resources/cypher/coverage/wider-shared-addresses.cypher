// At which addresses have so many people lived who were ever in a cohort or a gang, and when were they reviewed together?
// access: read
// params: least Integer, kinds String list
// returns: address, area, residents, reviews
//
// Of each of these people pairs of from and to: of living there, and of being in a cohort or a gang. Reviews are those of
// a kind that is about an address, of one of them on a day of living there.
CALL () {
  MATCH (:Programme {type: 'IOM'})<-[of:OF_PROGRAMME]-(membership:ProgrammeMembership)<-[:HAS_EPISODE]-(person:Person)
  WHERE of.recordedTo IS NULL AND membership.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
  RETURN coalesce(person.identity, person.id) AS who, [membership.from, membership.to] AS time
  UNION ALL
  MATCH (:Gang)<-[tie:GANG_TIE]-(person:Person)
  WHERE tie.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
  RETURN coalesce(person.identity, person.id) AS who,
    [tie.from, CASE WHEN coalesce(tie.reviewDue >= tie.to, tie.reviewDue IS NULL) THEN tie.to ELSE tie.reviewDue END] AS time
}
WITH who, collect(time) AS belonged
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
  MATCH (record)-[:HAS_EPISODE]->(home:Residence)-[at:AT_ADDRESS]->(address:Address)
  WHERE record.recordedTo IS NULL AND home.recordedTo IS NULL AND at.recordedTo IS NULL AND address.recordedTo IS NULL
    AND NOT coalesce(address.kind, 'HOME') IN ['HOSTEL', 'APPROVED_PREMISES', 'PRISON']
  RETURN address, collect([home.from, home.to]) AS lived, min(record.diedOn) AS died
}
WITH address, collect({who: who, lived: lived, belonged: belonged, died: died}) AS residents
WHERE size(residents) >= $least
CALL (residents) {
  UNWIND residents AS resident
  CALL (resident) {
    MATCH (record:Person&Entity {id: resident.who})
    USING INDEX SEEK record:Entity(id)
    RETURN record
    UNION
    MATCH (record:Person {identity: resident.who})
    USING INDEX SEEK record:Person(identity)
    RETURN record
  }
  MATCH (record)-[:HAS_EPISODE]->(review:Review)
  WHERE review.recordedTo IS NULL AND toLower(review.kind) IN $kinds
    AND any(time IN resident.lived WHERE time[0] <= review.from AND coalesce(time[1] > review.from, true))
  RETURN collect(DISTINCT review.from) AS reviews
}
RETURN address.key AS address,
  head([(address)-[in:IN_AREA]->(area) WHERE in.recordedTo IS NULL | area.code]) AS area,
  [resident IN residents | resident {.lived, .belonged, .died}] AS residents, reviews
ORDER BY address
