// With whom has a person offended, the most often first, a page at a time, and in which offences?
// access: read
// params: identity String, asOf Date, knownAt DateTime, sees Map, count Integer, after String, limit Integer, shown Integer
// returns: partner, offences, firstDate, lastDate, evidence
//
// Of an offence that several records of the same two people tell of, one counts. Victims of an offence did not commit it.
CALL () {
  MATCH (record:Person {identity: $identity})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: $identity})
  USING INDEX SEEK record:Entity(id)
  RETURN record
}
MATCH (record)-[tie:CO_OFFENDED_WITH]-(other:Person)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND ($sees.limited OR NOT coalesce(other.limitedAccess, false))
  AND ($sees.everywhere OR any(code IN other.reach WHERE code IN $sees.reach))
  AND coalesce(other.identity, other.id) <> $identity
  AND NOT (other:Victim AND NOT other:Offender)
UNWIND range(0, size(tie.evidence) - 1) AS position
WITH coalesce(other.identity, other.id) AS partner, tie.evidence[position] AS offence, tie.evidenceDates[position] AS day
WHERE day <= $asOf
WITH DISTINCT partner, offence, day
ORDER BY day DESC, offence
WITH partner, count(*) AS offences, min(day) AS firstDate, max(day) AS lastDate, collect(offence)[..$shown] AS latest
WHERE $count IS NULL OR offences < $count OR offences = $count AND partner > $after
WITH *
ORDER BY offences DESC, partner
LIMIT $limit
RETURN partner, offences, firstDate, lastDate,
  COLLECT {
    UNWIND latest AS id
    MATCH (offence:Offence&Entity {id: id})
    USING INDEX SEEK offence:Entity(id)
    RETURN offence {.id, .group, .from}
    ORDER BY offence.from DESC, offence.id
  } AS evidence
ORDER BY offences DESC, partner
