// How many offences in these areas were people living elsewhere accused of, by the area of their home?
// access: read
// params: codes String list, since Date, until Date
// returns: home, count
//
// A home is where the person lived on the first day of the offence; of several the one that began last.
UNWIND $codes AS code
MATCH (area:Area {code: code})
USING INDEX SEEK area:Area(code)
CALL (area) {
  MATCH (area)<-[in:IN_AREA]-(offence:Offence)
  WHERE in.recordedTo IS NULL
  RETURN offence
  UNION
  MATCH (area)<-[in:IN_AREA]-(:Address)<-[at:COMMITTED_AT]-(offence:Offence)
  WHERE in.recordedTo IS NULL AND at.recordedTo IS NULL
    AND NOT EXISTS { MATCH (offence)-[own:IN_AREA]->() WHERE own.recordedTo IS NULL }
  RETURN offence
}
WITH DISTINCT offence
WHERE offence.recordedTo IS NULL AND $since <= offence.from AND offence.from < $until
MATCH (offence)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(person:Person)
WHERE role.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
WITH DISTINCT offence, coalesce(person.identity, person.id) AS who
CALL (offence, who) {
  CALL (who) {
    MATCH (record:Person&Entity {id: who})
    USING INDEX SEEK record:Entity(id)
    RETURN record
    UNION
    MATCH (record:Person {identity: who})
    USING INDEX SEEK record:Person(identity)
    RETURN record
  }
  MATCH (record)-[:HAS_EPISODE]->(stay:Residence)-[at:AT_ADDRESS]->(:Address)-[in:IN_AREA]->(area:Area)
  WHERE record.recordedTo IS NULL AND stay.recordedTo IS NULL AND at.recordedTo IS NULL AND in.recordedTo IS NULL
    AND stay.from <= offence.from AND coalesce(stay.to > offence.from, true)
  RETURN area.code AS home
  ORDER BY stay.from DESC, stay.key
  LIMIT 1
}
WITH home
WHERE NOT home IN $codes
RETURN home, count(*) AS count
ORDER BY home
