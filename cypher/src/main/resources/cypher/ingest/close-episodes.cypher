// Ends the belief in versions of episodes and in their links.
// access: write
// params: elements String list, recordedAt DateTime
// returns: nothing
UNWIND $elements AS element
MATCH (episode:Episode)
WHERE elementId(episode) = element
SET episode.recordedTo = $recordedAt
REMOVE episode.current
WITH episode
MATCH (episode)-[link]-(other)
WHERE link.recordedTo IS NULL
SET link.recordedTo = $recordedAt
FOREACH (address IN CASE WHEN episode:Residence AND other:Address THEN [other] ELSE [] END | SET address:TiesPending)
