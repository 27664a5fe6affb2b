// Begins with the erasure of these records, or goes on with one that was interrupted.
// access: write
// params: elements String list, id String, at DateTime, by String, reason String
// returns: id
CALL () {
  UNWIND $elements AS element
  MATCH (record)
  WHERE elementId(record) = element
  RETURN collect(record) AS records
}
CALL (records) {
  UNWIND records AS record
  OPTIONAL MATCH (record)<-[:ERASES]-(begun:Erasure)
  RETURN min(begun.id) AS begun
}
FOREACH (none IN CASE WHEN begun IS NULL THEN [1] ELSE [] END |
  CREATE (:Erasure {id: $id, state: 'RUNNING', at: $at, by: $by, reason: $reason, keys: [], touched: []}))
WITH records, coalesce(begun, $id) AS id
MATCH (erasure:Erasure {id: id})
USING INDEX SEEK erasure:Erasure(id)
FOREACH (record IN records | MERGE (erasure)-[:ERASES]->(record))
RETURN id
