// Of how many people of each ethnicity in each area was it decided in a period, and of how many for selection or red?
// access: read
// params: since Date, until Date, notKnown String list
// returns: decision, area, group, people, decided
//
// A person counts once for each kind of decision, where they lived on the day of the latest one in the period.
CALL () {
  MATCH (score:SelectionScore)<-[:HAS_EPISODE]-(person:Person)
  WHERE score.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false) AND score.decision IS NOT NULL
    AND $since <= score.from AND score.from < $until
  RETURN 'SELECTED' AS decision, person, score.from AS day, score.decision = 'SELECTED' AS yes
  UNION ALL
  MATCH (rating:RiskRating)<-[:HAS_EPISODE]-(person:Person)
  WHERE rating.recordedTo IS NULL AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
    AND rating.from < $until AND coalesce(rating.to > $since, true)
  RETURN 'RED' AS decision, person, CASE WHEN rating.from < $since THEN $since ELSE rating.from END AS day,
    coalesce(rating.ordinal = 3, toUpper(rating.value) IN ['RED', 'GOLD']) AS yes
}
WITH decision, coalesce(person.identity, person.id) AS who, max(day) AS day, max(CASE WHEN yes THEN 1 ELSE 0 END) AS yes
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
  WITH record, day
  WHERE record.recordedTo IS NULL
  WITH collect(record) AS records, day,
    min(CASE WHEN NOT toLower(trim(record.ethnicity)) IN $notKnown THEN trim(record.ethnicity) END) AS group
  WHERE group IS NOT NULL
  UNWIND records AS record
  MATCH (record)-[:HAS_EPISODE]->(home:Residence)-[at:AT_ADDRESS]->(:Address)-[in:IN_AREA]->(area:Area)
  WHERE home.recordedTo IS NULL AND at.recordedTo IS NULL AND in.recordedTo IS NULL
    AND home.from <= day AND coalesce(home.to > day, true)
  RETURN group, area.code AS area
  ORDER BY home.from DESC, home.key
  LIMIT 1
}
RETURN decision, area, group, count(*) AS people, sum(yes) AS decided
ORDER BY decision, area, group
