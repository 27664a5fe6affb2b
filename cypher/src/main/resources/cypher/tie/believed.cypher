// Which version of the tie with this key is believed now, and whom does it tie?
// access: read
// params: key String, sees Map
// returns: element, startNode, hidden, from, reviewDue
CALL () {
  MATCH ()-[tie:GANG_TIE {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:FAMILY_OF {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:ASSOCIATES_WITH {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:SHARES_HOUSEHOLD_WITH {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VISITED_IN_CUSTODY {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:PHONED {current: $key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONNECTED_ONLINE_WITH {current: $key}]->()
  RETURN tie
}
WITH tie, startNode(tie) AS start, endNode(tie) AS end
RETURN elementId(tie) AS element, elementId(start) AS startNode,
  any(tied IN [start, end] WHERE tied:Person AND NOT coalesce(($sees.limited OR NOT coalesce(tied.limitedAccess, false))
    AND ($sees.everywhere OR any(code IN tied.reach WHERE code IN $sees.reach)), false)) AS hidden,
  tie.from AS from, tie.reviewDue AS reviewDue
