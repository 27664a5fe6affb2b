// How many people moved into these areas from elsewhere, by the area they lived in before?
// access: read
// params: codes String list, since Date, until Date
// returns: home, count
//
// Where a person lived before is the residence that began last before the move, even if it ended some time ago.
UNWIND $codes AS code
MATCH (area:Area {code: code})<-[in:IN_AREA]-(:Address)<-[at:AT_ADDRESS]-(move:Residence)<-[:HAS_EPISODE]-(person:Person)
USING INDEX SEEK area:Area(code)
WHERE in.recordedTo IS NULL AND at.recordedTo IS NULL AND move.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
  AND $since <= move.from AND move.from < $until
WITH DISTINCT coalesce(person.identity, person.id) AS who, move.from AS day
CALL (who, day) {
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
    AND stay.from < day
  RETURN area.code AS home
  ORDER BY stay.from DESC, stay.key
  LIMIT 1
}
WITH home
WHERE NOT home IN $codes
RETURN home, count(*) AS count
ORDER BY home
