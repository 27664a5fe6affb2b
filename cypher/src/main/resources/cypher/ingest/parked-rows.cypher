// Which rows of one file wait for references, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key
MATCH (parked:ParkedRow)
WHERE parked.key > $after AND parked.key < $end
RETURN parked.key AS key
ORDER BY parked.key
LIMIT $limit
