// Where people live on a day, the latest first, a page for each person.
// access: read
// params: asks Map list, includeEnded Boolean, asOf Date, knownAt DateTime, limit Integer
// returns: ask, day, mark, episode, address, areas
UNWIND $asks AS ask
MATCH (person:Entity {id: ask.person})
USING INDEX SEEK person:Entity(id)
CALL (person, ask) {
  MATCH (person)-[:HAS_EPISODE]->(residence:Residence)
  WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
    AND residence.from <= $asOf AND ($includeEnded OR coalesce(residence.to > $asOf, true))
  WITH residence, ask, toString(residence.from) AS day
  WHERE ask.day IS NULL OR day < ask.day OR day = ask.day AND residence.key > ask.mark
  RETURN residence, day
  ORDER BY day DESC, residence.key
  LIMIT $limit
}
WITH ask, day, residence,
  head([(residence)-[at:AT_ADDRESS]->(place)
    WHERE at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true) | place]) AS place
RETURN ask.index AS ask, day, residence.key AS mark,
  residence {.key, .kind, .from, .to, .plannedTo, .recordedFrom} AS episode,
  head([version IN [place] + [(place)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true) |
    version {.id, .key, .line, .postcode, .uprn, .lsoa, .kind, .latitude, .longitude}]) AS address,
  [(place)-[in:IN_AREA]->(area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) |
    area {.code, .name, .kind}] AS areas
ORDER BY ask, day DESC, mark
