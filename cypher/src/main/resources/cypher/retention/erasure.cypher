// What proves that a record was erased?
// access: read
// params: id String
// returns: id, state, reason, by, at, completedAt, records
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
RETURN erasure.id AS id, erasure.state AS state, erasure.reason AS reason, erasure.by AS by, erasure.at AS at,
  erasure.completedAt AS completedAt, erasure.records AS records
