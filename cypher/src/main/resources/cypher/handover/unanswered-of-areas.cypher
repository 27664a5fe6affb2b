// Which handovers were sent from or to any of these areas by a day and not answered by it, the latest first, a page at a time?
// access: read
// params: areas String list, asOf Date, knownAt DateTime, afterFrom Date, afterKey String, limit Integer, sees Map
// returns: record, person, fromArea, toArea
UNWIND $areas AS code
MATCH (area:Area {code: code})<-[:FROM_AREA|TO_AREA]-(handover:Handover)
USING INDEX SEEK area:Area(code)
WHERE handover.recordedFrom <= $knownAt AND coalesce(handover.recordedTo > $knownAt, true)
  AND handover.from <= $asOf AND coalesce(handover.acceptedOn > $asOf, true)
  AND coalesce(handover.declinedOn > $asOf, true) AND coalesce(handover.withdrawnOn > $asOf, true)
  AND ($afterFrom IS NULL OR handover.from < $afterFrom OR handover.from = $afterFrom AND handover.key > $afterKey)
  AND ($sees.limited OR NOT EXISTS {
    MATCH (handover)<-[:HAS_EPISODE]-(record)
    WHERE record.limitedAccess OR EXISTS {
      MATCH (one:Person {identity: record.identity})
      USING INDEX SEEK one:Person(identity)
      WHERE one.limitedAccess
    }
  })
WITH DISTINCT handover
WHERE NOT EXISTS {
  MATCH (action:HandoverAction {handover: handover.key})
  USING INDEX SEEK action:HandoverAction(handover)
  WHERE action.act <> 'OFFER' AND action.on <= $asOf AND action.at <= $knownAt
}
MATCH (handover)-[sent:FROM_AREA]->(fromArea:Area)
WHERE sent.recordedFrom <= $knownAt AND coalesce(sent.recordedTo > $knownAt, true)
MATCH (handover)-[asked:TO_AREA]->(toArea:Area)
WHERE asked.recordedFrom <= $knownAt AND coalesce(asked.recordedTo > $knownAt, true)
WITH handover, fromArea, toArea
ORDER BY handover.from DESC, handover.key
LIMIT $limit
MATCH (handover)<-[:HAS_EPISODE]-(person:Person)
RETURN handover {
    .key, .source, .from, .acceptedOn, .declinedOn, .withdrawnOn, .recordedFrom
  } AS record, coalesce(person.identity, person.id) AS person, fromArea.code AS fromArea, toArea.code AS toArea
ORDER BY handover.from DESC, handover.key
