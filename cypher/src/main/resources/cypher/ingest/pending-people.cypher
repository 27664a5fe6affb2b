// Which people have involvements or an existence that changed since their roles were last worked out.
// access: read
// params: limit Integer
// returns: element
MATCH (person:Person:TiesPending)
RETURN elementId(person) AS element
LIMIT $limit
