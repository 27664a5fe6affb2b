// Who people are tied to, and by what, the latest first, a page for each person.
// access: read
// params: asks Map list, asOf Date, knownAt DateTime, limit Integer
// returns: ask, day, mark, type, tie, evidence, evidenceCount, lastDate, other, otherId, otherLimited, otherReach
UNWIND $asks AS ask
MATCH (person:Entity {id: ask.person})
USING INDEX SEEK person:Entity(id)
CALL (person, ask) {
  MATCH (person)-[tie:FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH|CO_OFFENDED_WITH|CO_RESIDED_WITH]-(other:Person)
  WHERE type(tie) IN ask.kinds
    AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
    AND NOT (type(tie) IN ['SHARES_HOUSEHOLD_WITH', 'CO_RESIDED_WITH']
      AND (NOT ask.seesLimitedAccess AND coalesce(other.limitedAccess, false)
        OR EXISTS { MATCH (other)-[part:VICTIM_OF]->() WHERE part.recordedTo IS NULL }
          AND NOT EXISTS {
            MATCH (other)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->() WHERE part.recordedTo IS NULL
          }))
  WITH ask, tie, other, [day IN coalesce(tie.evidenceDates, []) WHERE day <= $asOf] AS dates,
    head([version IN [other] + [(other)-[:PREVIOUSLY]->(former) | former]
      WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
  WHERE known IS NOT NULL
  WITH ask, tie, other, known, dates,
    CASE
      WHEN type(tie) = 'CO_OFFENDED_WITH' THEN last(dates)
      WHEN tie.lastDate <= $asOf THEN tie.lastDate
    END AS lastDate,
    type(tie) + ' ' + other.id + ' ' + coalesce(tie.key, '') AS mark
  WITH *, coalesce(toString(coalesce(lastDate, tie.from)), '') AS day
  WHERE ask.day IS NULL OR day < ask.day OR day = ask.day AND mark > ask.mark
  RETURN tie, other, known, dates, lastDate, day, mark
  ORDER BY day DESC, mark
  LIMIT $limit
}
RETURN ask.index AS ask, day, mark, type(tie) AS type,
  tie {
    .key, .from, .to, .sourceGrade, .informationGrade, .handling, .reviewDue, .strength, .recordedFrom
  } AS tie,
  CASE WHEN tie.evidenceDates IS NULL THEN tie.evidence END AS evidence,
  CASE WHEN tie.evidenceDates IS NOT NULL THEN size(dates) END AS evidenceCount, lastDate,
  known {.source, .givenName, .familyName} AS other, other.id AS otherId, coalesce(other.limitedAccess, false) AS otherLimited,
  coalesce(other.reach, []) AS otherReach
ORDER BY ask, day DESC, mark
