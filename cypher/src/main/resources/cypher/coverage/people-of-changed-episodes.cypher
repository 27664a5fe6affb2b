// Whose episodes began or ceased to be believed since a moment, and whether any of them has one of these labels.
// access: read
// params: since DateTime, labels String list
// returns: person, identity, labelled
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
RETURN DISTINCT person.id AS person, person.identity AS identity,
  any(label IN labels(episode) WHERE label IN $labels) AS labelled
