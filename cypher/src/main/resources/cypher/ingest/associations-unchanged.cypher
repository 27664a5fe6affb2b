// Which of these associations between people, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
CALL (position) {
  WITH position
  WHERE $types[position] = 'FAMILY_OF'
  MATCH ()-[tie:FAMILY_OF {current: $keys[position]}]->()
  USING INDEX SEEK tie:FAMILY_OF(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'ASSOCIATES_WITH'
  MATCH ()-[tie:ASSOCIATES_WITH {current: $keys[position]}]->()
  USING INDEX SEEK tie:ASSOCIATES_WITH(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'SHARES_HOUSEHOLD_WITH'
  MATCH ()-[tie:SHARES_HOUSEHOLD_WITH {current: $keys[position]}]->()
  USING INDEX SEEK tie:SHARES_HOUSEHOLD_WITH(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'VISITED_IN_CUSTODY'
  MATCH ()-[tie:VISITED_IN_CUSTODY {current: $keys[position]}]->()
  USING INDEX SEEK tie:VISITED_IN_CUSTODY(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'PHONED'
  MATCH ()-[tie:PHONED {current: $keys[position]}]->()
  USING INDEX SEEK tie:PHONED(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'CONNECTED_ONLINE_WITH'
  MATCH ()-[tie:CONNECTED_ONLINE_WITH {current: $keys[position]}]->()
  USING INDEX SEEK tie:CONNECTED_ONLINE_WITH(current)
  RETURN tie.hash AS hash
}
WITH position, hash
WHERE hash = $hashes[position]
RETURN collect(position) AS positions
