// Which addresses fit the words searched for, at which somebody lives or lived who may be told of, by line, a page at a time.
// access: read
// params: query String, asOf Date, knownAt DateTime, sees Map, line String, id String, most Integer, limit Integer
// returns: line, address, areas, residents
//
// An address that nobody lives at who may be told of is not found, nor told of in a count: that it is on record says that
// somebody has to do with it. Where somebody lives who is known only as a victim is told to nobody. Hits are put in order
// before residents are looked for, so that these are looked for only until the page is full; how well the index thinks that
// a hit fits depends on all addresses, hence on those that are not seen, and is no order.
CALL db.index.fulltext.queryNodes('address_search', $query) YIELD node AS hit
WITH hit
WHERE hit.recordedFrom <= $knownAt AND coalesce(hit.recordedTo > $knownAt, true)
OPTIONAL MATCH (later:Address)-[:PREVIOUSLY]->(hit)
WITH hit, coalesce(later, hit) AS place, coalesce(hit.line, '') AS line, hit.id AS id
WHERE $line IS NULL OR line > $line OR line = $line AND id > $id
WITH hit, place, line, id
ORDER BY line, id
CALL (place) {
  MATCH (place)<-[lived:LIVED_AT]-(person)
  WHERE lived.recordedFrom <= $knownAt AND coalesce(lived.recordedTo > $knownAt, true) AND lived.from <= $asOf
    AND ($sees.limited OR NOT coalesce(person.limitedAccess, false))
    AND ($sees.everywhere OR any(code IN person.reach WHERE code IN $sees.reach))
    AND (NOT EXISTS {
      MATCH (person)-[part:VICTIM_OF]->()
      WHERE part.recordedTo IS NULL
    } OR EXISTS {
      MATCH (person)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->()
      WHERE part.recordedTo IS NULL
    })
  WITH person, lived
  ORDER BY coalesce(lived.to > $asOf, true) DESC, lived.from DESC, lived.key
  LIMIT $most
  RETURN collect({person: person.id, kind: lived.kind, from: lived.from, to: lived.to}) AS residents
}
WITH hit, place, line, id, residents
WHERE size(residents) > 0
RETURN line, hit {.id, .key, .line, .postcode, .uprn, .lsoa, .kind, .latitude, .longitude} AS address,
  [(place)-[in:IN_AREA]->(area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) |
    area {.code, .name, .kind}] AS areas,
  residents
ORDER BY line, id
LIMIT $limit
