// Which associations between people of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
CALL () {
  MATCH ()-[tie:FAMILY_OF]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:ASSOCIATES_WITH]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:SHARES_HOUSEHOLD_WITH]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:VISITED_IN_CUSTODY]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:PHONED]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:CONNECTED_ONLINE_WITH]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
}
RETURN tie.current AS key, elementId(tie) AS element
ORDER BY key
LIMIT $limit
