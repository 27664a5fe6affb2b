// Who has a record of limited access, as is believed now?
// access: read
// params: nothing
// returns: person
MATCH (record:Person {limitedAccess: true})
USING INDEX SEEK record:Person(limitedAccess)
RETURN DISTINCT coalesce(record.identity, record.id) AS person
