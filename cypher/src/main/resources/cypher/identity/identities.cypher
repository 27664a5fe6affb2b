// Which person each of these records is of; a record that was never compared is a person of its own.
// access: read
// params: ids String list
// returns: id, identity
UNWIND $ids AS id
MATCH (person:Person {id: id})
USING INDEX SEEK person:Person(id)
RETURN id, coalesce(person.identity, id) AS identity
