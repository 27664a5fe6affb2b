// Which records are taken for the same person as each of these, the record itself among them? A row for each known record.
// access: read
// params: keys String list
// returns: key, same
UNWIND $keys AS key
MATCH (known:Entity {key: key})
USING INDEX SEEK known:Entity(key)
WHERE known:Person
OPTIONAL MATCH (record:Person {identity: known.identity})
USING INDEX SEEK record:Person(identity)
RETURN key, collect(record.key) AS same
