// Which neighbourhoods of areas of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
MATCH ()-[tie:NEIGHBOURS]->()
WHERE tie.current > $after AND tie.current < $end
RETURN tie.current AS key, elementId(tie) AS element
ORDER BY key
LIMIT $limit
