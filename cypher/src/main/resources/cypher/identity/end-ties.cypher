// Ends the belief that these pairs of records are of one person, or that they are for the reasons given so far.
// access: write
// params: rows Map list, recordedAt DateTime
// returns: nothing
UNWIND $rows AS row
MATCH (first:Person {id: row.first})-[tie:SAME_PERSON_AS]->(second {id: row.second})
USING INDEX SEEK first:Person(id)
WHERE tie.recordedTo IS NULL
SET tie.recordedTo = $recordedAt
