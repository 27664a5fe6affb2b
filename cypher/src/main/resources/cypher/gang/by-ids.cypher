// What is said of the gangs with these ids on a day, and which areas do they claim?
// access: read
// params: ids String list, asOf Date, knownAt DateTime
// returns: gang, territory, ties
//
// The ties are all those believed at the moment, whatever their days, without those of people of limited access: what is
// found of the gang as a whole, such as links across a border, rests on them.
UNWIND $ids AS id
MATCH (gang:Entity {id: id})
USING INDEX SEEK gang:Entity(id)
WHERE gang:Gang
WITH gang, head([version IN [gang] + [(gang)-[:PREVIOUSLY]->(former) | former]
  WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL AND coalesce(known.from <= $asOf, true) AND coalesce(known.to > $asOf, true)
RETURN known {.id, .key, .name, .from, .to, .recordedFrom} AS gang,
  [(gang)-[claims:CLAIMS]->(area)
    WHERE claims.recordedFrom <= $knownAt AND coalesce(claims.recordedTo > $knownAt, true) |
    area {.code, .name, .kind}] AS territory,
  COUNT {
    MATCH (gang)<-[tie:GANG_TIE]-(record)
    WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
      AND NOT coalesce(record.limitedAccess, false)
      AND NOT EXISTS {
        MATCH (other:Person {identity: record.identity})
        USING INDEX SEEK other:Person(identity)
        WHERE other.limitedAccess
      }
  } AS ties
