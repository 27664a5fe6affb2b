// Who is erased, and by which records was anything known of them?
// access: read
// params: id String
// returns: people, records
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
RETURN COLLECT { MATCH (erasure)-[:ERASES]->(record) RETURN record.id } AS people,
  erasure.keys + COLLECT { MATCH (erasure)-[:ERASES]->(record) RETURN record.key } AS records
