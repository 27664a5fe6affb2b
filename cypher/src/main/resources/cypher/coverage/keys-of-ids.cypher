// Under which key the things with these ids were first recorded.
// access: read
// params: ids String list
// returns: key
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
USING INDEX SEEK thing:Entity(id)
RETURN thing.key AS key
