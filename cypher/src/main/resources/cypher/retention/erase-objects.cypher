// Erases things that nobody but the people who are erased owned or used, with all that ties them to anything.
// access: write
// params: id String
// returns: keys
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  UNWIND erasure.touched AS key
  WITH DISTINCT key
  MATCH (object:Entity {key: key})
  USING INDEX SEEK object:Entity(key)
  WHERE object:Object AND NOT EXISTS { (object)<-[:OWNS|USES]-() }
  CALL (object) {
    MATCH (object)-[tie]-()
    WHERE tie.key IS NOT NULL
    RETURN collect(DISTINCT tie.key) AS ties
  }
  CALL (object) {
    OPTIONAL MATCH (object)-[:PREVIOUSLY]->(version)
    DETACH DELETE version
  }
  DETACH DELETE object
  RETURN collect(key) AS objects, reduce(all = [], some IN collect(ties) | all + some) AS ties
}
SET erasure.keys = erasure.keys + objects + ties
RETURN objects + ties AS keys
