// Which of these ties to gangs, each of the type it is sent with, are believed just as they are sent: their positions.
// access: read
// params: keys String list, types String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
WITH position
WHERE $types[position] = 'GANG_TIE'
MATCH ()-[tie:GANG_TIE {current: $keys[position]}]->()
USING INDEX SEEK tie:GANG_TIE(current)
WHERE tie.hash = $hashes[position]
RETURN collect(position) AS positions
