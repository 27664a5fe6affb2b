// Erases offences in which nobody but the people who are erased had a part, and to which nothing else is tied.
// access: write
// params: id String
// returns: keys
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  UNWIND erasure.touched AS key
  WITH DISTINCT key
  MATCH (offence:Entity {key: key})
  USING INDEX SEEK offence:Entity(key)
  WHERE offence:Offence AND NOT EXISTS { (offence)<--() }
  CALL (offence) {
    OPTIONAL MATCH (offence)-[:PREVIOUSLY]->(version)
    DETACH DELETE version
  }
  DETACH DELETE offence
  RETURN collect(key) AS keys
}
SET erasure.keys = erasure.keys + keys
RETURN keys
