// Which person each of these records is of? No row for what is no record of a person.
// access: read
// params: ids String list
// returns: id, person
UNWIND $ids AS id
MATCH (record:Person&Entity {id: id})
USING INDEX SEEK record:Entity(id)
RETURN id, coalesce(record.identity, record.id) AS person
