// Which addresses have residences that changed since the ties from them were last worked out.
// access: read
// params: limit Integer
// returns: element
MATCH (address:Address:TiesPending)
RETURN elementId(address) AS element
LIMIT $limit
