// Has the derived ties of these entities worked out again when the import ends, where that is not to be already.
// access: write
// params: elements String list
// returns: nothing
UNWIND $elements AS element
MATCH (entity:Entity)
WHERE elementId(entity) = element AND NOT entity:TiesPending
SET entity:TiesPending
