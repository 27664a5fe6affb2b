// Which involvements in offences of one agency are believed now, a page at a time.
// access: read
// params: after String, end String, limit Integer
// returns: key, element
CALL () {
  MATCH ()-[tie:SUSPECTED_OF]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:CHARGED_WITH]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:CONVICTED_OF]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:CAUTIONED_FOR]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:VICTIM_OF]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
  UNION ALL
  MATCH ()-[tie:WITNESS_TO]->()
  WHERE tie.current > $after AND tie.current < $end
  RETURN tie
  ORDER BY tie.current
  LIMIT $limit
}
RETURN tie.current AS key, elementId(tie) AS element
ORDER BY key
LIMIT $limit
