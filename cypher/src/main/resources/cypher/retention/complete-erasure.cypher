// Erases the people themselves, in all versions, and forgets by which records anything was known of them.
// access: write
// params: id String, at DateTime
// returns: records
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  MATCH (erasure)-[:ERASES]->(record)
  CALL (record) {
    OPTIONAL MATCH (record)-[:PREVIOUSLY]->(version)
    DETACH DELETE version
  }
  DETACH DELETE record
  RETURN count(*) AS records
}
SET erasure.state = 'COMPLETE', erasure.completedAt = $at, erasure.records = records
REMOVE erasure.keys, erasure.touched
RETURN records
