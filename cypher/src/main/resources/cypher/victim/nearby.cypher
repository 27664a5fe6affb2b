// Does anybody live near an address whom one person is accused of having harmed?
// access: read
// params: person String, address String, metres Integer, today Date, now DateTime, sees Map
// returns: known, placed, victims, unplaced, near
//
// What is believed now about today, whatever was believed before. Whoever may not be told of is no victim here, and no
// offender. A victim is unplaced if no home of theirs has a place on the map.
CALL () {
  MATCH (record:Person {identity: $person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: $person})
  USING INDEX SEEK record:Entity(id)
  WHERE record.identity IS NULL
  RETURN record
}
WITH collect(record) AS records
OPTIONAL MATCH (place:Entity&Address {id: $address})
USING INDEX SEEK place:Entity(id)
WHERE place.recordedFrom <= $now AND coalesce(place.recordedTo > $now, true)
CALL (records, place) {
  UNWIND records AS record
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence:Offence)
  WHERE part.recordedFrom <= $now AND coalesce(part.recordedTo > $now, true)
  MATCH (offence)<-[harm:VICTIM_OF]-(victim:Person)
  WHERE harm.recordedFrom <= $now AND coalesce(harm.recordedTo > $now, true) AND NOT victim IN records
  WITH DISTINCT place, victim
  OPTIONAL MATCH (same:Person {identity: victim.identity})
  USING INDEX SEEK same:Person(identity)
  WITH place, victim, collect(same) + [victim] AS everything
  WHERE ($sees.limited OR none(one IN everything WHERE coalesce(one.limitedAccess, false)))
    AND ($sees.everywhere OR any(one IN everything WHERE any(code IN one.reach WHERE code IN $sees.reach)))
  UNWIND everything AS one
  OPTIONAL MATCH (one)-[:HAS_EPISODE]->(residence:Residence)-[at:AT_ADDRESS]->(home:Address)
  WHERE residence.recordedFrom <= $now AND coalesce(residence.recordedTo > $now, true)
    AND residence.from <= $today AND coalesce(residence.to > $today, true)
    AND at.recordedFrom <= $now AND coalesce(at.recordedTo > $now, true)
  WITH victim,
    max(home = place) AS here,
    min(point.distance(point({latitude: home.latitude, longitude: home.longitude}),
      point({latitude: place.latitude, longitude: place.longitude}))) AS metres
  RETURN count(victim) AS victims,
    count(CASE WHEN metres IS NULL AND NOT coalesce(here, false) THEN victim END) AS unplaced,
    count(CASE WHEN here OR metres <= $metres THEN victim END) > 0 AS near
}
RETURN size(records) > 0 AND ($sees.limited OR none(one IN records WHERE coalesce(one.limitedAccess, false)))
    AND ($sees.everywhere OR any(one IN records WHERE any(code IN one.reach WHERE code IN $sees.reach))) AS known,
  place.latitude IS NOT NULL AND place.longitude IS NOT NULL AS placed,
  victims, unplaced, near
