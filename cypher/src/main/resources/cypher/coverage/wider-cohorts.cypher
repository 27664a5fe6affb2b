// How many members has each IOM cohort had room for, who were they, and who led the partnership?
// access: read
// params: roles String list
// returns: programme, area, from, to, capacity, members, staffed, led
//
// Of each member and lead pairs of from and to. Without a first day, a programme counts from when it was recorded.
MATCH (programme:Programme {type: 'IOM'})
WHERE programme.recordedTo IS NULL
CALL (programme) {
  MATCH (programme)<-[of:OF_PROGRAMME]-(membership:ProgrammeMembership)<-[:HAS_EPISODE]-(person:Person)
  WHERE programme.capacity IS NOT NULL AND of.recordedTo IS NULL AND membership.recordedTo IS NULL
    AND person.recordedTo IS NULL AND NOT coalesce(person.limitedAccess, false)
  WITH coalesce(person.identity, person.id) AS who, collect([membership.from, membership.to]) AS times
  RETURN collect({times: times}) AS members
}
CALL (programme) {
  MATCH (programme)-[run:RUN_BY]->(:Agency)<-[works:WORKS_FOR]-(professional:Professional)
  WHERE run.recordedTo IS NULL AND works.recordedTo IS NULL AND professional.recordedTo IS NULL
  RETURN count(*) > 0 AS staffed,
    collect(CASE WHEN toLower(professional.role) IN $roles THEN [professional.from, professional.to] END) AS led
}
RETURN programme.key AS programme,
  head([(programme)-[serves:SERVES]->(area) WHERE serves.recordedTo IS NULL | area.code]) AS area,
  coalesce(programme.from, date(programme.recordedFrom)) AS from, programme.to AS to,
  programme.capacity AS capacity, members, staffed, led
ORDER BY programme
