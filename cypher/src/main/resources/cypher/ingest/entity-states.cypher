// What is believed now of the entities with these keys.
// access: read
// params: keys String list
// returns: key, hash, source, retracted
UNWIND $keys AS key
MATCH (entity:Entity {key: key})
USING INDEX SEEK entity:Entity(key)
RETURN key, entity.hash AS hash, entity.source AS source, entity.recordedTo IS NOT NULL AS retracted
