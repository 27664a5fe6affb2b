// Notes entities whose derived ties must be worked out again when the import ends, where that is not to be already. It changes none of them, so that lanes side by side never wait for each other.
// access: write
// params: elements String list
// returns: nothing
UNWIND $elements AS element
MATCH (entity)
WHERE elementId(entity) = element AND NOT entity:TiesPending
WITH collect(entity.key) AS keys
WHERE size(keys) > 0
CREATE (:PendingTies {keys: keys})
