// Which services serve these areas or those they are part of, and whom have they helped when?
// access: read
// params: codes String list, asOf Date
// returns: service, pathway, capacity, from, to, helped
//
// Whom a service helped is read only where its capacity is limited: for each person pairs of start and end.
UNWIND $codes AS code
MATCH (area:Area {code: code})-[links:PART_OF*0..3]->(wider:Area)
USING INDEX SEEK area:Area(code)
WHERE all(link IN links WHERE link.recordedTo IS NULL AND coalesce(link.from <= $asOf, true) AND coalesce(link.to > $asOf, true))
WITH DISTINCT wider
MATCH (wider)<-[serves:SERVES]-(service:Service)
WHERE serves.recordedTo IS NULL AND service.recordedTo IS NULL
WITH DISTINCT service
CALL (service) {
  MATCH (service)<-[of:OF_SERVICE]-(help:Intervention)<-[:HAS_EPISODE]-(person:Person)
  WHERE service.capacity > 0 AND of.recordedTo IS NULL AND help.recordedTo IS NULL AND help.startedOn IS NOT NULL
    AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
  WITH coalesce(person.identity, person.id) AS who, collect([help.startedOn, help.endedOn]) AS times
  RETURN collect({times: times}) AS helped
}
RETURN service.key AS service, service.pathway AS pathway, service.capacity AS capacity,
  service.from AS from, service.to AS to, helped
ORDER BY service
