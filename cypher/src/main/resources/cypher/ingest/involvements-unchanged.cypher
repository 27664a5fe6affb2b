// Which of these involvements in offences, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
CALL (position) {
  WITH position
  WHERE $types[position] = 'SUSPECTED_OF'
  MATCH ()-[tie:SUSPECTED_OF {current: $keys[position]}]->()
  USING INDEX SEEK tie:SUSPECTED_OF(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'CHARGED_WITH'
  MATCH ()-[tie:CHARGED_WITH {current: $keys[position]}]->()
  USING INDEX SEEK tie:CHARGED_WITH(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'CONVICTED_OF'
  MATCH ()-[tie:CONVICTED_OF {current: $keys[position]}]->()
  USING INDEX SEEK tie:CONVICTED_OF(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'CAUTIONED_FOR'
  MATCH ()-[tie:CAUTIONED_FOR {current: $keys[position]}]->()
  USING INDEX SEEK tie:CAUTIONED_FOR(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'VICTIM_OF'
  MATCH ()-[tie:VICTIM_OF {current: $keys[position]}]->()
  USING INDEX SEEK tie:VICTIM_OF(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'WITNESS_TO'
  MATCH ()-[tie:WITNESS_TO {current: $keys[position]}]->()
  USING INDEX SEEK tie:WITNESS_TO(current)
  RETURN tie.hash AS hash
}
WITH position, hash
WHERE hash = $hashes[position]
RETURN collect(position) AS positions
