// Brings the co-offending ties of everyone accused of these offences up to date; an offence with too many accused makes none.
// access: write
// params: elements String list, mostAccused Integer, recordedAt DateTime
// returns: leftOut
//
// Ends without labels: while the database is empty a label looks like a cheap place to begin, and the plan outlives that.
CALL () {
  UNWIND $elements AS element
  MATCH (offence)
  WHERE elementId(offence) = element
  RETURN collect(offence) AS offences
}
CALL (offences) {
  UNWIND offences AS offence
  CALL (offence) {
    WITH offence
    WHERE COUNT { MATCH (offence)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(p) WHERE role.recordedTo IS NULL RETURN DISTINCT p } <= $mostAccused
    MATCH (a)-[mine:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
    MATCH (offence)<-[theirs:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(b)
    WHERE a.id < b.id AND mine.recordedTo IS NULL AND theirs.recordedTo IS NULL
    RETURN a, b
    UNION
    MATCH (offence)<-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(a)-[tie:CO_OFFENDED_WITH]->(b)
    WHERE tie.recordedTo IS NULL AND offence.id IN tie.evidence
    RETURN a, b
  }
  WITH DISTINCT a, b
  CALL (a, b) {
    MATCH (a)-[mine:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(shared)
          <-[theirs:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(b)
    WHERE mine.recordedTo IS NULL AND theirs.recordedTo IS NULL
      AND shared.recordedTo IS NULL AND a.recordedTo IS NULL AND b.recordedTo IS NULL
      AND COUNT { MATCH (shared)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(p) WHERE role.recordedTo IS NULL RETURN DISTINCT p } <= $mostAccused
    WITH DISTINCT shared
    ORDER BY shared.from, shared.id
    RETURN collect(shared.id) AS evidence, collect(shared.from) AS dates
  }
  OPTIONAL MATCH (a)-[believed:CO_OFFENDED_WITH]->(b)
  WHERE believed.recordedTo IS NULL
  WITH a, b, evidence, dates, believed
  WHERE coalesce(believed.evidence, []) <> evidence OR coalesce(believed.evidenceDates, []) <> dates
  FOREACH (tie IN CASE WHEN believed IS NULL THEN [] ELSE [believed] END | SET tie.recordedTo = $recordedAt)
  FOREACH (first IN CASE WHEN size(dates) > 0 THEN [dates[0]] ELSE [] END |
    CREATE (a)-[:CO_OFFENDED_WITH {
      source: 'IOM-GRAPH', recordedFrom: $recordedAt, from: first, lastDate: dates[size(dates) - 1],
      count: size(evidence), evidence: evidence, evidenceDates: dates
    }]->(b))
  RETURN count(*) AS changed
}
FOREACH (offence IN offences | REMOVE offence:TiesPending)
RETURN size([offence IN offences
  WHERE COUNT { MATCH (offence)<-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-(p) WHERE role.recordedTo IS NULL RETURN DISTINCT p } > $mostAccused]) AS leftOut
