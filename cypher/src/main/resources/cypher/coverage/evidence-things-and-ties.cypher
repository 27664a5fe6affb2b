// What the other records are that speak for or against gaps: things, and ties of people the gaps are about.
// access: read
// params: keys String list, people String list, knownAt DateTime
// returns: key, labels, from, to
//
// Keys of ties have no index, so they are looked for at the records of these people. A part in an offence that has no day of
// its own has that of the offence.
CALL () {
  UNWIND $keys AS key
  MATCH (thing:Entity {key: key})
  USING INDEX SEEK thing:Entity(key)
  WITH thing, head([version IN [thing] + [(thing)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
  WHERE known IS NOT NULL
  RETURN thing.key AS key, labels(thing) AS labels, known.from AS from, known.to AS to
  UNION ALL
  UNWIND $people AS identity
  MATCH (leading:Person&Entity {id: identity})
  USING INDEX SEEK leading:Entity(id)
  MATCH (record:Person {identity: leading.identity})
  USING INDEX SEEK record:Person(identity)
  MATCH (record)-[tie:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO|GANG_TIE]->(thing)
  WHERE tie.key IN $keys AND tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  RETURN tie.key AS key, [type(tie)] AS labels, coalesce(tie.from, thing.from) AS from, tie.to AS to
}
RETURN key, labels, from, to
