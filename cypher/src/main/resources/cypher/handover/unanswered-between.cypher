// Which handovers were sent between two sides of a border by a day and not answered by it, the latest first?
// access: read
// params: one String list, other String list, asOf Date, knownAt DateTime, limit Integer, sees Map
// returns: record, person, fromArea, toArea
UNWIND $one AS code
MATCH (area:Area {code: code})<-[near:FROM_AREA|TO_AREA]-(handover:Handover)-[far:FROM_AREA|TO_AREA]->(beyond)
USING INDEX SEEK area:Area(code)
WHERE beyond.code IN $other AND type(near) <> type(far)
  AND near.recordedFrom <= $knownAt AND coalesce(near.recordedTo > $knownAt, true)
  AND far.recordedFrom <= $knownAt AND coalesce(far.recordedTo > $knownAt, true)
  AND handover.recordedFrom <= $knownAt AND coalesce(handover.recordedTo > $knownAt, true)
  AND handover.from <= $asOf AND coalesce(handover.acceptedOn > $asOf, true)
  AND coalesce(handover.declinedOn > $asOf, true) AND coalesce(handover.withdrawnOn > $asOf, true)
  AND NOT EXISTS {
    MATCH (action:HandoverAction {handover: handover.key})
    USING INDEX SEEK action:HandoverAction(handover)
    WHERE action.act <> 'OFFER' AND action.on <= $asOf AND action.at <= $knownAt
  }
  AND ($sees.limited OR NOT EXISTS {
    MATCH (handover)<-[:HAS_EPISODE]-(record)
    WHERE record.limitedAccess OR EXISTS {
      MATCH (one:Person {identity: record.identity})
      USING INDEX SEEK one:Person(identity)
      WHERE one.limitedAccess
    }
  })
WITH DISTINCT handover,
  CASE type(near) WHEN 'FROM_AREA' THEN code ELSE beyond.code END AS fromArea,
  CASE type(near) WHEN 'FROM_AREA' THEN beyond.code ELSE code END AS toArea
ORDER BY handover.from DESC, handover.key
LIMIT $limit
MATCH (handover)<-[:HAS_EPISODE]-(person:Person)
RETURN handover {
    .key, .source, .from, .acceptedOn, .declinedOn, .withdrawnOn, .recordedFrom
  } AS record, coalesce(person.identity, person.id) AS person, fromArea, toArea
ORDER BY handover.from DESC, handover.key
