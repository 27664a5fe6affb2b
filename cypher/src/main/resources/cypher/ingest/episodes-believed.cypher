// Which episodes of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
MATCH (episode:Episode)
WHERE episode.current > $after AND episode.current < $end
RETURN episode.current AS key, elementId(episode) AS element
ORDER BY key
LIMIT $limit
