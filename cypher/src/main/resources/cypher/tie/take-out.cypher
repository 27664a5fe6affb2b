// Takes a tie out for good, in all its versions, and marks those it tied to be held against the rules again.
// access: write
// params: key String
// returns: nothing
MATCH (start:Person)-[tie:GANG_TIE|FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]->(end)
WHERE tie.key = $key
DELETE tie
WITH collect(start) + collect(CASE WHEN end:Person THEN end END) AS people
UNWIND people AS person
WITH DISTINCT person
SET person:SweepPending
