// Which erasures have begun and not ended?
// access: read
// params: nothing
// returns: id
MATCH (erasure:Erasure {state: 'RUNNING'})
RETURN erasure.id AS id
ORDER BY id
