// Of whom was nothing recorded since a day, the longest unheard of first, a page at a time?
// access: read
// params: areas String list, opening String list, today Date, since Date, sees Map, day Date, after String, limit Integer
// returns: person, last
//
// Without areas: of everybody. With some: of those who have or had a home in one of them, without those known only as
// victims, whose homes nobody is told. Whoever has an episode of an
// opening kind under way is left out. What decides when a record falls due is asked for a page of them.
CALL () {
  MATCH (area:Area)<-[in:IN_AREA]-(:Address)<-[lived:LIVED_AT]-(record:Person)
  WHERE area.code IN $areas AND in.recordedTo IS NULL AND lived.recordedTo IS NULL
    AND (record:Offender OR NOT record:Victim)
  RETURN coalesce(record.identity, record.id) AS person
  UNION
  MATCH (record:Person)
  WHERE size($areas) = 0
  RETURN coalesce(record.identity, record.id) AS person
}
CALL (person) {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: person})
  USING INDEX SEEK record:Entity(id)
  RETURN record
}
WITH person, collect(record) AS records
WHERE all(record IN records WHERE ($sees.limited OR NOT coalesce(record.limitedAccess, false))
    AND ($sees.everywhere OR any(code IN record.reach WHERE code IN $sees.reach)))
  AND NOT EXISTS {
    UNWIND records AS record
    MATCH (record)-[:HAS_EPISODE]->(episode)
    WHERE episode.recordedTo IS NULL AND coalesce(episode.to > $today, true)
      AND any(kind IN labels(episode) WHERE kind IN $opening)
  }
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[:HAS_EPISODE]->(episode)
  WHERE episode.recordedTo IS NULL
  UNWIND [episode.from, episode.to] AS day
  WITH day
  WHERE day <= $today
  RETURN max(day) AS episodes
}
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]->(offence)
  WHERE part.recordedTo IS NULL
  UNWIND [part.from, part.outcomeDate, offence.from, offence.lastDay] AS day
  WITH day
  WHERE day <= $today
  RETURN max(day) AS parts
}
WITH person, CASE WHEN parts > episodes THEN parts
    ELSE coalesce(episodes, parts, date(reduce(first = head(records).recordedFrom, record IN records |
      CASE WHEN record.recordedFrom < first THEN record.recordedFrom ELSE first END))) END AS last
WHERE last < $since AND ($day IS NULL OR last > $day OR last = $day AND person > $after)
RETURN person, last
ORDER BY last, person
LIMIT $limit
