// The next people in the order in which the database holds them.
// access: read
// params: reached Integer, limit Integer
// returns: number, person
//
// Records that lead those of a person, and others in whose name anything is believed. What was recorded together lies together,
// so that a store larger than the memory is read through once, and not here and there.
MATCH (record:Person)
WHERE id(record) > $reached
  AND (record.identity = record.id OR EXISTS {
    MATCH (coverage:Coverage {current: record.id})
    USING INDEX SEEK coverage:Coverage(current)
  })
RETURN id(record) AS number, record.id AS person
ORDER BY record
LIMIT $limit
