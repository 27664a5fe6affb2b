// Leaves out addresses where nobody ever lived, from which no tie can follow, so many at a time.
// access: write
// params: limit Integer
// returns: settled
MATCH (address:Address:TiesPending)
WHERE NOT EXISTS { (address)<-[:AT_ADDRESS]-() }
WITH address
LIMIT $limit
REMOVE address:TiesPending
RETURN count(*) AS settled
