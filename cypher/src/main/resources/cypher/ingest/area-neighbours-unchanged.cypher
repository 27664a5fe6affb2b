// Which of these neighbourhoods of areas, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
WITH position
WHERE $types[position] = 'NEIGHBOURS'
MATCH ()-[tie:NEIGHBOURS {current: $keys[position]}]->()
USING INDEX SEEK tie:NEIGHBOURS(current)
WHERE tie.hash = $hashes[position]
RETURN collect(position) AS positions
