// Adds what somebody decided about the keeping of a person's records, to each of them.
// access: write
// params: elements String list, id String, act String, at DateTime, by String, reason String, until Date
// returns: nothing
CREATE (act:RetentionAct {id: $id, act: $act, at: $at, by: $by, reason: $reason, until: $until})
WITH act
UNWIND $elements AS element
MATCH (record)
WHERE elementId(record) = element
CREATE (record)-[:HAS_RETENTION_ACT]->(act)
