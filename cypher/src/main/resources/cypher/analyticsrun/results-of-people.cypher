// Where do people stand by each measure of complete runs?
// access: read
// params: asks Map list
// returns: ask, measure, value, rank
//
// Blocks are kept in the order of the values, so those of the run are gone through; the first hit of a measure is the only one.
UNWIND $asks AS ask
MATCH (record:Person&Entity {id: ask.person})
USING INDEX SEEK record:Entity(id)
MATCH (run:AnalyticsRun {id: ask.run, state: 'COMPLETE'})
USING INDEX SEEK run:AnalyticsRun(id)
MATCH (block:AnalyticsResult {run: run.id})
WITH ask, [record.id, record.identity] AS ids, block.measure AS measure, block.people AS people, block.values AS values,
  block.ranks AS ranks
WITH ask, measure, values, ranks, [at IN range(0, size(people) - 1) WHERE people[at] IN ids][0] AS at
WHERE at IS NOT NULL
RETURN ask.index AS ask, measure, values[at] AS value, ranks[at] AS rank
ORDER BY ask, measure
