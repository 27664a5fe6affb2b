// Which of these communications between objects, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
WITH position
WHERE $types[position] = 'COMMUNICATED_WITH'
MATCH ()-[tie:COMMUNICATED_WITH {current: $keys[position]}]->()
USING INDEX SEEK tie:COMMUNICATED_WITH(current)
WHERE tie.hash = $hashes[position]
RETURN collect(position) AS positions
