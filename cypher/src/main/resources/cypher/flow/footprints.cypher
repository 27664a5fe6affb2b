// Which areas do these people touch up to a day: where they lived, offended, were managed, held, and made victims, and who recorded them?
// access: read
// params: ids String list, asOf Date, knownAt DateTime
// returns: id, role, small, area, from, to
//
// An event has no end. What the police recorded is told by the areas of the agency that did.
UNWIND $ids AS id
MATCH (leading:Person {id: id})
USING INDEX SEEK leading:Person(id)
MATCH (record:Person {identity: coalesce(leading.identity, id)})
USING INDEX SEEK record:Person(identity)
CALL (record) {
  MATCH (record)-[:HAS_EPISODE]->(stay:Residence)-[at:AT_ADDRESS]->(address:Address)-[in:IN_AREA]->(area:Area)
  WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true) AND stay.from <= $asOf
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN 'HOME' AS role, address.lsoa AS small, area, stay.from AS from, stay.to AS to, stay.key AS key
  UNION
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF]->(offence:Offence)
  WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true) AND offence.from <= $asOf
  WITH offence, CASE type(part) WHEN 'VICTIM_OF' THEN 'VICTIM' ELSE 'OFFENDED' END AS role
  CALL (offence) {
    MATCH (offence)-[in:IN_AREA]->(area:Area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
    RETURN null AS small, area
    UNION
    MATCH (offence)-[at:COMMITTED_AT]->(address:Address)-[in:IN_AREA]->(area:Area)
    WHERE at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
      AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
      AND NOT EXISTS {
        MATCH (offence)-[own:IN_AREA]->()
        WHERE own.recordedFrom <= $knownAt AND coalesce(own.recordedTo > $knownAt, true)
      }
    RETURN address.lsoa AS small, area
  }
  RETURN DISTINCT role, small, area, offence.from AS from, null AS to, offence.key AS key
  UNION
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(event:Offence)
  MATCH (event)-[by:RECORDED_BY]->(:Agency)-[served:SERVES]->(area:Area {kind: 'PFA'})
  WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true) AND event.from <= $asOf
    AND by.recordedFrom <= $knownAt AND coalesce(by.recordedTo > $knownAt, true)
    AND served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
  RETURN DISTINCT 'RECORDED' AS role, null AS small, area, event.from AS from, null AS to, event.key AS key
  UNION
  MATCH (record)-[:HAS_EPISODE]->(event:JusticeEvent)-[by:RECORDED_BY]->(:Agency)-[served:SERVES]->(area:Area {kind: 'PFA'})
  WHERE event.recordedFrom <= $knownAt AND coalesce(event.recordedTo > $knownAt, true) AND event.from <= $asOf
    AND by.recordedFrom <= $knownAt AND coalesce(by.recordedTo > $knownAt, true)
    AND served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
  RETURN DISTINCT 'RECORDED' AS role, null AS small, area, event.from AS from, null AS to, event.key AS key
  UNION
  MATCH (record)-[:HAS_EPISODE]->(stay:ProgrammeMembership)-[of:OF_PROGRAMME]->(:Programme)-[served:SERVES]->(area:Area)
  WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true) AND stay.from <= $asOf
    AND of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
    AND served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
  RETURN 'MANAGED' AS role, null AS small, area, stay.from AS from, stay.to AS to, stay.key AS key
  UNION
  MATCH (record)-[:HAS_EPISODE]->(stay:Supervision)-[in:IN_AREA]->(area:Area)
  WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true) AND stay.from <= $asOf
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN 'MANAGED' AS role, null AS small, area, stay.from AS from, stay.to AS to, stay.key AS key
  UNION
  MATCH (record)-[:HAS_EPISODE]->(stay:Custody)-[at:HELD_AT]->(:Agency)-[served:SERVES]->(area:Area)
  WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true) AND stay.from <= $asOf
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
  RETURN 'IN_CUSTODY' AS role, null AS small, area, stay.from AS from, stay.to AS to, stay.key AS key
}
WITH DISTINCT id, role, small, area.code AS area, from, to, key
RETURN id, role, small, area, from, to
ORDER BY id, from, key, area
