// At which addresses members of the IOM cohorts of other areas have lived, and when they were members.
// access: read
// params: shared String list
// returns: address, small, area, latitude, longitude, person, lived, livedFrom, livedTo, member, cohort, memberFrom, memberTo
//
// An address of a kind that many share says nothing.
MATCH (cohort:Area)<-[serves:SERVES]-(programme:Programme {type: 'IOM'})<-[of:OF_PROGRAMME]-(membership:ProgrammeMembership)
  <-[:HAS_EPISODE]-(member:Person)
WHERE serves.recordedTo IS NULL AND programme.recordedTo IS NULL AND of.recordedTo IS NULL
  AND membership.recordedTo IS NULL AND member.recordedTo IS NULL AND NOT coalesce(member.limitedAccess, false)
MATCH (record:Person {identity: member.identity})-[lived:LIVED_AT]->(address:Address)
USING INDEX SEEK record:Person(identity)
WHERE record.recordedTo IS NULL AND lived.recordedTo IS NULL
  AND NOT coalesce(address.kind, 'HOME') IN $shared
OPTIONAL MATCH (address)-[within:IN_AREA]->(area:Area)
WHERE within.recordedTo IS NULL
WITH *
WHERE coalesce(area.code <> cohort.code, true) OR EXISTS { MATCH (small:Area {code: address.lsoa}) USING INDEX SEEK small:Area(code) }
RETURN address.key AS address, address.lsoa AS small, area.code AS area, address.latitude AS latitude, address.longitude AS longitude,
  member.identity AS person, lived.key AS lived, lived.from AS livedFrom, lived.to AS livedTo,
  membership.key AS member, cohort.code AS cohort, membership.from AS memberFrom, membership.to AS memberTo
ORDER BY address, person, lived, member
