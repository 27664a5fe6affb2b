// Ends the belief in versions of episodes and in their links, and notes the addresses whose residents changed.
// access: write
// params: elements String list, recordedAt DateTime
// returns: nothing
UNWIND $elements AS element
MATCH (episode)
WHERE elementId(episode) = element
SET episode.recordedTo = $recordedAt
REMOVE episode.current
WITH episode
MATCH (episode)-[link]-(other)
WHERE link.recordedTo IS NULL
SET link.recordedTo = $recordedAt
WITH collect(DISTINCT CASE WHEN episode:Residence AND other:Address THEN other.key END) AS keys
WHERE size(keys) > 0
CREATE (:PendingTies {keys: keys})
