// Where these entities stand in the database, believed now or not.
// access: read
// params: keys String list
// returns: key, element
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
USING INDEX SEEK entity:Entity(key)
RETURN key, elementId(entity) AS element
