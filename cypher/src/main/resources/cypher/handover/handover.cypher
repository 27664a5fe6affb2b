// What a handover says that is believed at an instant.
// access: read
// params: key String, knownAt DateTime
// returns: record, person, fromArea, toArea
MATCH (handover:Episode {key: $key})<-[:HAS_EPISODE]-(person:Person)
USING INDEX SEEK handover:Episode(key)
WHERE handover:Handover
  AND handover.recordedFrom <= $knownAt AND coalesce(handover.recordedTo > $knownAt, true)
MATCH (handover)-[sent:FROM_AREA]->(fromArea:Area)
WHERE sent.recordedFrom <= $knownAt AND coalesce(sent.recordedTo > $knownAt, true)
MATCH (handover)-[asked:TO_AREA]->(toArea:Area)
WHERE asked.recordedFrom <= $knownAt AND coalesce(asked.recordedTo > $knownAt, true)
RETURN handover {
    .key, .source, .from, .acceptedOn, .declinedOn, .withdrawnOn, .recordedFrom
  } AS record, coalesce(person.identity, person.id) AS person, fromArea.code AS fromArea, toArea.code AS toArea
