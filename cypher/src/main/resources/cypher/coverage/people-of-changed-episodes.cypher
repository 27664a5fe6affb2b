// Whose episodes began or ceased to be believed since a moment.
// access: read
// params: since DateTime
// returns: person, identity
CALL () {
  MATCH (episode:Episode)
  WHERE episode.recordedFrom > $since
  RETURN episode
  UNION
  MATCH (episode:Episode)
  WHERE episode.recordedTo > $since
  RETURN episode
}
MATCH (person:Person)-[:HAS_EPISODE]->(episode)
RETURN DISTINCT person.id AS person, person.identity AS identity
