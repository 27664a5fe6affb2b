// What has happened to people and what they are under, of the kinds asked for, the latest first, a page for each person.
// access: read
// params: asks Map list, includeEnded Boolean, asOf Date, knownAt DateTime, limit Integer
// returns: ask, day, mark, labels, episode, linked
UNWIND $asks AS ask
MATCH (person:Entity {id: ask.person})
USING INDEX SEEK person:Entity(id)
CALL (person, ask) {
  MATCH (person)-[:HAS_EPISODE]->(episode:Episode)
  WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true)
    AND coalesce(episode.from <= $asOf, true) AND ($includeEnded OR coalesce(episode.to > $asOf, true))
    AND any(label IN labels(episode) WHERE label IN ask.kinds)
  WITH episode, ask, coalesce(toString(episode.from), '') AS day
  WHERE ask.day IS NULL OR day < ask.day OR day = ask.day AND episode.key > ask.mark
  RETURN episode, day
  ORDER BY day DESC, episode.key
  LIMIT $limit
}
RETURN ask.index AS ask, day, episode.key AS mark, labels(episode) AS labels, properties(episode) AS episode,
  [(episode)-[link]->(thing)
    WHERE 'Entity' IN labels(thing) AND link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) |
    {
      relation: type(link), id: thing.id, labels: labels(thing),
      known: head([version IN [thing] + [(thing)-[:PREVIOUSLY]->(former) | former]
        WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true) |
        version {.name, .code, .description, .group, .line, .postcode}])
    }] AS linked
ORDER BY ask, day DESC, mark
