// What the episodes are that speak for or against gaps.
// access: read
// params: keys String list, knownAt DateTime
// returns: key, labels, from, to
UNWIND $keys AS key
MATCH (episode:Episode {key: key})
USING INDEX SEEK episode:Episode(key)
WHERE episode.recordedFrom <= $knownAt AND coalesce(episode.recordedTo > $knownAt, true)
RETURN key, labels(episode) AS labels, episode.from AS from, episode.to AS to
