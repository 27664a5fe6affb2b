// Which rows wait for what they refer to?
// access: read
// params: after String, limit Integer
// returns: key, source, file, ref, line, cells, batch
MATCH (parked:ParkedRow)
WHERE parked.key > $after
RETURN parked.key AS key, parked.source AS source, parked.file AS file, parked.ref AS ref, parked.line AS line,
       parked.cells AS cells, parked.batch AS batch
ORDER BY parked.key
LIMIT $limit
