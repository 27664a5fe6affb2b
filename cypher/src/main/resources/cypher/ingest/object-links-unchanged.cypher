// Which of these links of objects, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
CALL (position) {
  WITH position
  WHERE $types[position] = 'OWNS'
  MATCH ()-[tie:OWNS {current: $keys[position]}]->()
  USING INDEX SEEK tie:OWNS(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'USES'
  MATCH ()-[tie:USES {current: $keys[position]}]->()
  USING INDEX SEEK tie:USES(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'INVOLVED_IN'
  MATCH ()-[tie:INVOLVED_IN {current: $keys[position]}]->()
  USING INDEX SEEK tie:INVOLVED_IN(current)
  RETURN tie.hash AS hash
  UNION ALL
  WITH position
  WHERE $types[position] = 'SEEN_AT'
  MATCH ()-[tie:SEEN_AT {current: $keys[position]}]->()
  USING INDEX SEEK tie:SEEN_AT(current)
  RETURN tie.hash AS hash
}
WITH position, hash
WHERE hash = $hashes[position]
RETURN collect(position) AS positions
