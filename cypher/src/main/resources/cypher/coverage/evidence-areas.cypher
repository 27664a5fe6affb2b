// Which areas do these records name: the homes, cohorts, supervision and handovers they tell of?
// access: read
// params: keys String list, knownAt DateTime
// returns: key, areas
UNWIND $keys AS key
MATCH (episode:Episode {key: key})
USING INDEX SEEK episode:Episode(key)
WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true)
CALL (episode) {
  MATCH (episode)-[at:AT_ADDRESS]->(:Address)-[in:IN_AREA]->(area:Area)
  WHERE at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN area
  UNION
  MATCH (episode)-[in:IN_AREA|FROM_AREA|TO_AREA]->(area:Area)
  WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN area
  UNION
  MATCH (episode)-[of:OF_PROGRAMME]->(:Programme)-[served:SERVES]->(area:Area)
  WHERE of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
    AND served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
  RETURN area
}
RETURN key, collect(DISTINCT area.code) AS areas
