// Which rows of one delivery were rejected, in the order of the delivery, a page at a time.
// access: read
// params: batch String, after Integer, limit Integer
// returns: position, file, line, column, value, code, sentence
MATCH (rejected:RejectedRow {batch: $batch})
WHERE rejected.position > $after
RETURN rejected.position AS position, rejected.file AS file, rejected.line AS line, rejected.column AS column,
       rejected.value AS value, rejected.code AS code, rejected.sentence AS sentence
ORDER BY rejected.position
LIMIT $limit
