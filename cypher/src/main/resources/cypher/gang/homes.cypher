// In which area do these people live on a day?
// access: read
// params: people String list, asOf Date, knownAt DateTime
// returns: person, small, area
//
// A home is the main one; of several the one that began last, and of those that began together the last by key.
UNWIND $people AS person
CALL (person) {
  CALL (person) {
    MATCH (record:Person {identity: person})
    USING INDEX SEEK record:Person(identity)
    RETURN record
    UNION
    MATCH (record:Person {id: person})
    USING INDEX SEEK record:Person(id)
    RETURN record
  }
  MATCH (record)-[lived:LIVED_AT]->(address:Address)-[in:IN_AREA]->(area:Area)
  WHERE lived.kind = 'MAIN'
    AND lived.recordedFrom <= $knownAt AND coalesce(lived.recordedTo > $knownAt, true)
    AND lived.from <= $asOf AND coalesce(lived.to > $asOf, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN address.lsoa AS small, area.code AS area
  ORDER BY lived.from DESC, lived.key DESC, area.code
  LIMIT 1
}
RETURN person, small, area
