// Puts the network among all people into memory under a name: people as nodes, one undirected tie for each pair.
// access: read
// params: graph String, types String list, asOf Date, since Date, knownAt DateTime, sourceGrade Integer, informationGrade String, sees Map
// returns: people, ties
//
// The person is the one all records are of that share an identity, and the node is the first record by id that was known.
// Whoever has a record of limited access that may not be seen, or is known only as a victim, is no node. A tie is reached
// from both of its ends if both are nodes, and is then between two different ones; otherwise the least node it is reached
// from is the greatest too. Its weight: on each basis that of the strongest record, and then the sum over the bases.
MATCH (record:Person)
WITH record
ORDER BY record.id
WITH coalesce(record.identity, record.id) AS person, collect(record) AS records
WHERE size(records) > 0
  AND ($sees.limited OR none(record IN records WHERE coalesce(record.limitedAccess, false)))
  AND ($sees.everywhere OR any(record IN records WHERE any(code IN record.reach WHERE code IN $sees.reach)))
  AND (none(record IN records WHERE record:Victim) OR any(record IN records WHERE record:Offender))
WITH [record IN records
  WHERE record.recordedFrom <= $knownAt AND coalesce(record.recordedTo > $knownAt, true)
    OR EXISTS {
      MATCH (record)-[:PREVIOUSLY]->(former)
      WHERE former.recordedFrom <= $knownAt AND former.recordedTo > $knownAt
    }] AS records
WHERE size(records) > 0
WITH collect(records) AS everyone
CALL (everyone) {
  UNWIND everyone AS records
  RETURN id(records[0]) AS source, null AS target, null AS weight
  UNION ALL
  UNWIND everyone AS records
  UNWIND records AS record
  MATCH (record)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH|CO_OFFENDED_WITH|CO_RESIDED_WITH]-(:Person)
  WHERE type(tie) IN $types
    AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
    AND ($sourceGrade IS NULL OR type(tie) IN ['CO_OFFENDED_WITH', 'CO_RESIDED_WITH']
      OR coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false))
  WITH tie, min(id(records[0])) AS source, max(id(records[0])) AS target
  WHERE source < target
  WITH source, target, type(tie) AS basis,
    max(CASE
      WHEN tie.evidenceDates IS NOT NULL
        THEN size([day IN tie.evidenceDates WHERE day <= $asOf AND coalesce(day >= $since, true)])
      WHEN tie.strength > 0 THEN tie.strength
      ELSE 1
    END) AS weight
  WHERE weight > 0
  RETURN source, target, toFloat(sum(weight)) AS weight
}
WITH gds.graph.project($graph, source, target, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*'], readConcurrency: 4}) AS made
RETURN made['nodeCount'] AS people, made['relationshipCount'] / 2 AS ties
