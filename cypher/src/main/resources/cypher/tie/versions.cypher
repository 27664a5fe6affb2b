// Whom did the tie with this key tie, in any version that is or was believed?
// access: read
// params: key String, sees Map
// returns: kind, people, hidden, startNode
//
// Goes through all ties, since only believed versions can be looked up: ties are removed seldom. People are told by all
// their records, since what was derived before records were found to be of one person stands under another of them.
MATCH (start:Person)-[tie:GANG_TIE|FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]->(end)
WHERE tie.key = $key
WITH DISTINCT type(tie) AS kind, start, end
RETURN kind,
  COLLECT {
    UNWIND [start, end] AS tied
    WITH tied
    WHERE tied:Person
    RETURN tied.id AS id
    UNION
    UNWIND [start, end] AS tied
    MATCH (record:Person {identity: tied.identity})
    USING INDEX SEEK record:Person(identity)
    WHERE tied:Person
    RETURN record.id AS id
  } AS people,
  any(tied IN [start, end] WHERE tied:Person AND NOT coalesce(($sees.limited OR NOT coalesce(tied.limitedAccess, false))
    AND ($sees.everywhere OR any(code IN tied.reach WHERE code IN $sees.reach)), false)) AS hidden, elementId(start) AS startNode
ORDER BY startNode
