// Which of these episodes are believed just as they are sent: their positions.
// access: read
// params: keys String list, hashes String list
// returns: positions
UNWIND range(0, size($keys) - 1) AS position
MATCH (episode:Episode {current: $keys[position]})
USING INDEX SEEK episode:Episode(current)
WHERE episode.hash = $hashes[position]
RETURN collect(position) AS positions
