// Which of these entities are believed just as they are sent: their positions.
// access: read
// params: keys String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
MATCH (entity:Entity {key: $keys[position]})
USING INDEX SEEK entity:Entity(key)
WHERE entity.hash = $hashes[position] AND entity.recordedTo IS NULL
RETURN collect(position) AS positions
