// Adds a handover that an area offers in this system, to the record that leads a person's records.
// access: write
// params: key String, hash String, from Date, at DateTime, person String, fromArea String, toArea String
// returns: nothing
MATCH (person:Entity {id: $person})
USING INDEX SEEK person:Entity(id)
WHERE person:Person
MATCH (fromArea:Area {code: $fromArea})
USING INDEX SEEK fromArea:Area(code)
MATCH (toArea:Area {code: $toArea})
USING INDEX SEEK toArea:Area(code)
CREATE (person)-[:HAS_EPISODE]->(handover:Episode:Handover {
  key: $key, current: $key, source: 'IOM-GRAPH', hash: $hash, from: $from, recordedFrom: $at
})
CREATE (handover)-[:FROM_AREA {recordedFrom: $at}]->(fromArea)
CREATE (handover)-[:TO_AREA {recordedFrom: $at}]->(toArea)
