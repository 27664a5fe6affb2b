// Which of these relations between gangs, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
CALL (position) {
  WITH position
  WHERE $types[position] = 'RIVAL_OF'
  MATCH ()-[tie:RIVAL_OF {current: $keys[position]}]->()
  USING INDEX SEEK tie:RIVAL_OF(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'ALLIED_WITH'
  MATCH ()-[tie:ALLIED_WITH {current: $keys[position]}]->()
  USING INDEX SEEK tie:ALLIED_WITH(current)
  RETURN tie.hash AS hash
}
WITH position, hash
WHERE hash = $hashes[position]
RETURN collect(position) AS positions
