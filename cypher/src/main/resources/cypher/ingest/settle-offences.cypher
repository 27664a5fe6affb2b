// Leaves out offences that never had two accused, from which no tie can follow, so many at a time.
// access: write
// params: limit Integer
// returns: settled
MATCH (offence:Offence:TiesPending)
WHERE COUNT { (offence)<-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]-() } < 2
WITH offence
LIMIT $limit
REMOVE offence:TiesPending
RETURN count(*) AS settled
