// Which of the rows that wait for references wait no longer, because all of them have arrived, a page at a time.
// access: read
// params: after String, limit Integer
// returns: key, source, file, ref, line, cells, batch
MATCH (parked:ParkedRow)
WHERE parked.key > $after
  AND all(key IN parked.missing WHERE
    EXISTS { MATCH (entity:Entity {key: key}) USING INDEX SEEK entity:Entity(key) }
    OR EXISTS { MATCH (episode:Episode {key: key}) USING INDEX SEEK episode:Episode(key) })
RETURN parked.key AS key, parked.source AS source, parked.file AS file, parked.ref AS ref, parked.line AS line,
       parked.cells AS cells, parked.batch AS batch
ORDER BY parked.key
LIMIT $limit
