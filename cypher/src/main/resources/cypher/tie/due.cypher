// Which ties of people who live in some areas are to be reviewed by a day, the earliest first, a page at a time?
// access: read
// params: areas String list, asOf Date, due Date, knownAt DateTime, expired Boolean, sees Map, day Date, after String, limit Integer
// returns: key, kind, person, other, gang, from, reviewDue, acts
//
// Those past their review are left out, unless they are asked for.
MATCH (area:Area)<-[in:IN_AREA]-(:Address)<-[lived:LIVED_AT]-(person:Person)
WHERE area.code IN $areas
  AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  AND lived.recordedFrom <= $knownAt AND coalesce(lived.recordedTo > $knownAt, true)
  AND coalesce(lived.from <= $asOf, true) AND coalesce(lived.to > $asOf, true)
  AND (person:Offender OR NOT person:Victim)
WITH DISTINCT person
MATCH (person)-[tie:GANG_TIE|FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH]-(end)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND tie.reviewDue <= $due AND ($expired OR tie.reviewDue > $asOf)
  AND (end:Gang OR end:Offender OR NOT end:Victim)
  AND ($sees.limited OR NOT coalesce(person.limitedAccess, false) AND NOT coalesce(end.limitedAccess, false))
  AND ($sees.everywhere OR any(code IN person.reach WHERE code IN $sees.reach)
    AND (end:Gang OR any(code IN end.reach WHERE code IN $sees.reach)))
WITH DISTINCT tie
WHERE $day IS NULL OR tie.reviewDue > $day OR tie.reviewDue = $day AND tie.key > $after
WITH tie
ORDER BY tie.reviewDue, tie.key
LIMIT $limit
WITH tie, startNode(tie) AS start, endNode(tie) AS end
RETURN tie.key AS key, type(tie) AS kind, start.id AS person, CASE WHEN end:Person THEN end.id END AS other,
  CASE WHEN end:Gang THEN end {.id, .name} END AS gang, tie.from AS from, tie.reviewDue AS reviewDue,
  COLLECT {
    MATCH (act:TieAction {tie: tie.key})
    USING INDEX SEEK act:TieAction(tie)
    WHERE act.at <= $knownAt
    RETURN act.act
    ORDER BY act.at, act.id
  } AS acts
ORDER BY reviewDue, key
