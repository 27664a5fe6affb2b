// Brings the co-residence ties of everyone who has lived at these addresses up to date; communal addresses make none.
// access: write
// params: elements String list, communal String list, mostResidents Integer, recordedAt DateTime
// returns: leftOut
CALL () {
  UNWIND $elements AS element
  MATCH (address)
  WHERE elementId(address) = element
  RETURN collect(address) AS addresses
}
CALL (addresses) {
  UNWIND addresses AS address
  CALL (address) {
    WITH address
    WHERE COUNT { MATCH (address)<-[stay:LIVED_AT]-(p) WHERE stay.recordedTo IS NULL RETURN DISTINCT p } <= $mostResidents
    MATCH (address)<-[mine:LIVED_AT]-(a)
    MATCH (address)<-[theirs:LIVED_AT]-(b)
    WHERE a.id < b.id AND mine.recordedTo IS NULL AND theirs.recordedTo IS NULL
    RETURN a, b
    UNION
    MATCH (address)<-[:LIVED_AT]-(a)-[tie:CO_RESIDED_WITH]->(b)
    WHERE tie.recordedTo IS NULL AND address.id IN tie.evidence
    RETURN a, b
  }
  WITH DISTINCT a, b
  CALL (a, b) {
    MATCH (a)-[mine:LIVED_AT]->(shared)<-[theirs:LIVED_AT]-(b)
    WHERE mine.recordedTo IS NULL AND theirs.recordedTo IS NULL
      AND shared.recordedTo IS NULL AND a.recordedTo IS NULL AND b.recordedTo IS NULL
      AND NOT coalesce(shared.kind, 'OTHER') IN $communal
      AND COUNT { MATCH (shared)<-[stay:LIVED_AT]-(p) WHERE stay.recordedTo IS NULL RETURN DISTINCT p } <= $mostResidents
    WITH shared,
         CASE WHEN mine.from >= theirs.from THEN mine.from ELSE theirs.from END AS start,
         CASE WHEN theirs.to IS NULL OR mine.to < theirs.to THEN mine.to ELSE theirs.to END AS end
    WHERE end IS NULL OR start < end
    WITH DISTINCT shared, start, end
    ORDER BY start, shared.id, end
    RETURN collect(shared.id) AS evidence, collect(start) AS dates,
           CASE WHEN count(end) = count(*) THEN max(end) - duration({days: 1}) END AS lastDate
  }
  OPTIONAL MATCH (a)-[believed:CO_RESIDED_WITH]->(b)
  WHERE believed.recordedTo IS NULL
  WITH a, b, evidence, dates, lastDate, believed
  WHERE coalesce(believed.evidence, []) <> evidence OR coalesce(believed.evidenceDates, []) <> dates
     OR coalesce(toString(believed.lastDate), '') <> coalesce(toString(lastDate), '')
  FOREACH (tie IN CASE WHEN believed IS NULL THEN [] ELSE [believed] END | SET tie.recordedTo = $recordedAt)
  FOREACH (first IN CASE WHEN size(dates) > 0 THEN [dates[0]] ELSE [] END |
    CREATE (a)-[:CO_RESIDED_WITH {
      source: 'IOM-GRAPH', recordedFrom: $recordedAt, from: first, lastDate: lastDate,
      count: size(evidence), evidence: evidence, evidenceDates: dates
    }]->(b))
  RETURN count(*) AS changed
}
FOREACH (address IN addresses | REMOVE address:TiesPending)
RETURN size([address IN addresses WHERE COUNT { MATCH (address)<-[stay:LIVED_AT]-(p) WHERE stay.recordedTo IS NULL RETURN DISTINCT p } > $mostResidents]) AS leftOut
