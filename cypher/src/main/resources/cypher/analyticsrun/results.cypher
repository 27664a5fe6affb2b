// What do complete runs say, each by one of its measures, the highest first, from a position on?
// access: read
// params: asks Map list, size Integer
// returns: ask, position, people, values, ranks, stabilities, likenesses, lows, highs
//
// A run has a block for each so many people, so a page lies in one of them or in two that follow one another.
UNWIND $asks AS ask
MATCH (run:AnalyticsRun {id: ask.run, state: 'COMPLETE'})
USING INDEX SEEK run:AnalyticsRun(id)
MATCH (block:AnalyticsResult {run: run.id, measure: ask.measure})
WHERE block.position > ask.from - $size AND block.position < ask.from + ask.limit
WITH ask, block, block.position AS position,
  CASE WHEN ask.from > block.position THEN ask.from - block.position ELSE 0 END AS start,
  ask.from + ask.limit - block.position AS end
RETURN ask.index AS ask, position + start AS position, block.people[start .. end] AS people,
  block.values[start .. end] AS values, block.ranks[start .. end] AS ranks, block.stabilities[start .. end] AS stabilities,
  block.likenesses[start .. end] AS likenesses, block.lows[start .. end] AS lows, block.highs[start .. end] AS highs
ORDER BY ask, position
