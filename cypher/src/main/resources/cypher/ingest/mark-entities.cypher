// Labels entities: people by their involvements, and what derived ties hang from. In the order they are sent, so that two transactions cannot wait for each other.
// access: write
// params: elements String list, labels String list
// returns: nothing
UNWIND range(0, size($elements) - 1) AS position
MATCH (entity:Entity)
WHERE elementId(entity) = $elements[position] AND NOT $labels[position] IN labels(entity)
SET entity:$($labels[position])
