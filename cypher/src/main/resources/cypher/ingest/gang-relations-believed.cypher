// Which relations between gangs of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
CALL () {
  MATCH ()-[tie:RIVAL_OF]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:ALLIED_WITH]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
}
RETURN tie.current AS key, elementId(tie) AS element
ORDER BY key
LIMIT $limit
