// Which links of objects of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
CALL () {
  MATCH ()-[tie:OWNS]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:USES]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:INVOLVED_IN]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:SEEN_AT]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
}
RETURN tie.current AS key, elementId(tie) AS element
ORDER BY key
LIMIT $limit
