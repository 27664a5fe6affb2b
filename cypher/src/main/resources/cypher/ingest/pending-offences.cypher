// Which offences have involvements that changed since the ties from them were last worked out.
// access: read
// params: limit Integer
// returns: element
MATCH (offence:Offence:TiesPending)
RETURN elementId(offence) AS element
LIMIT $limit
