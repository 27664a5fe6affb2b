// What is believed now of the episodes with these keys.
// access: read
// params: keys String list
// returns: key, hash, element
UNWIND $keys AS key
MATCH (episode:Episode {current: key})
USING INDEX SEEK episode:Episode(current)
RETURN key, episode.hash AS hash, elementId(episode) AS element
