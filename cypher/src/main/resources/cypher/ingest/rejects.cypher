// Which rows of some deliveries were rejected, each in the order of its delivery, a page for each.
// access: read
// params: asks Map list, limit Integer
// returns: ask, position, file, line, column, value, code, sentence
UNWIND $asks AS ask
CALL (ask) {
  MATCH (rejected:RejectedRow {batch: ask.batch})
  WHERE rejected.position > ask.after
  RETURN rejected
  ORDER BY rejected.position
  LIMIT $limit
}
RETURN ask.index AS ask, rejected.position AS position, rejected.file AS file, rejected.line AS line,
       rejected.column AS column, rejected.value AS value, rejected.code AS code, rejected.sentence AS sentence
ORDER BY ask, position
