// Which handovers of a person, whichever records they stand on, are believed now.
// access: read
// params: person String
// returns: record, person, fromArea, toArea
CALL () {
  MATCH (record:Person {identity: $person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Entity {id: $person})
  USING INDEX SEEK record:Entity(id)
  WHERE record:Person
  RETURN record
}
MATCH (record)-[:HAS_EPISODE]->(handover:Handover)
WHERE handover.recordedTo IS NULL
WITH record AS person, handover
MATCH (handover)-[sent:FROM_AREA]->(fromArea:Area)
WHERE sent.recordedTo IS NULL
MATCH (handover)-[asked:TO_AREA]->(toArea:Area)
WHERE asked.recordedTo IS NULL
RETURN handover {
    .key, .source, .from, .acceptedOn, .declinedOn, .withdrawnOn, .recordedFrom
  } AS record, coalesce(person.identity, person.id) AS person, fromArea.code AS fromArea, toArea.code AS toArea
