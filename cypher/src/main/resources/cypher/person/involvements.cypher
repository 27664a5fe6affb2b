// Which offences people had a part in, the latest first, a page for each person.
// access: read
// params: asks Map list, asOf Date, knownAt DateTime, limit Integer
// returns: ask, day, mark, type, tie, offence, address, addressAreas, areas, recordedBy
UNWIND $asks AS ask
MATCH (person:Entity {id: ask.person})
USING INDEX SEEK person:Entity(id)
CALL (person, ask) {
  MATCH (person)-[tie:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]->(offence:Offence)
  WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true)
  WITH ask, tie, offence,
    head([version IN [offence] + [(offence)-[:PREVIOUSLY]->(former) | former]
      WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
  WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true)
  WITH ask, tie, offence, known, coalesce(toString(coalesce(tie.from, known.from)), '') AS day
  WHERE ask.day IS NULL OR day < ask.day OR day = ask.day AND tie.key > ask.mark
  RETURN tie, offence, known, day
  ORDER BY day DESC, tie.key
  LIMIT $limit
}
WITH ask, day, tie, offence, known,
  head([(offence)-[at:COMMITTED_AT]->(place)
    WHERE at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true) | place]) AS place
RETURN ask.index AS ask, day, tie.key AS mark, type(tie) AS type,
  tie {.key, .from, .outcomeDate, .recordedFrom} AS tie,
  known {.id, .key, .code, .group, .description, .from, .lastDay, .outcome, .recordedFrom} AS offence,
  head([version IN [place] + [(place)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true) |
    version {.id, .key, .line, .postcode, .uprn, .lsoa, .kind, .latitude, .longitude}]) AS address,
  [(place)-[in:IN_AREA]->(area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) |
    area {.code, .name, .kind}] AS addressAreas,
  [(offence)-[in:IN_AREA]->(area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) |
    area {.code, .name, .kind}] AS areas,
  head([(offence)-[by:RECORDED_BY]->(agency)
    WHERE by.recordedFrom <= $knownAt AND coalesce(by.recordedTo > $knownAt, true) |
    agency {.id, .name, .type}]) AS recordedBy
ORDER BY ask, day DESC, mark
