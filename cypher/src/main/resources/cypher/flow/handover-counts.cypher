// How many handovers were sent from each area to each in a period?
// access: read
// params: from Date, to Date, knownAt DateTime, sees Map
// returns: sender, receiver, count
MATCH (handover:Handover)
WHERE $from <= handover.from AND handover.from < $to
  AND handover.recordedFrom <= $knownAt AND coalesce(handover.recordedTo > $knownAt, true)
  AND ($sees.limited OR NOT EXISTS {
    MATCH (handover)<-[:HAS_EPISODE]-(record)
    WHERE record.limitedAccess OR EXISTS {
      MATCH (one:Person {identity: record.identity})
      USING INDEX SEEK one:Person(identity)
      WHERE one.limitedAccess
    }
  })
MATCH (handover)-[sent:FROM_AREA]->(sender:Area)
WHERE sent.recordedFrom <= $knownAt AND coalesce(sent.recordedTo > $knownAt, true)
MATCH (handover)-[asked:TO_AREA]->(receiver:Area)
WHERE asked.recordedFrom <= $knownAt AND coalesce(asked.recordedTo > $knownAt, true)
RETURN sender.code AS sender, receiver.code AS receiver, count(DISTINCT handover) AS count
ORDER BY sender, receiver
