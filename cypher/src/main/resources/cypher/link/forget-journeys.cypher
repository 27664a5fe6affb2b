// Takes out, in all versions, the journeys of these people.
// access: write
// params: people String list
// returns: nothing
UNWIND $people AS person
MATCH (journeys:Journeys {subject: person})
USING INDEX SEEK journeys:Journeys(subject)
DETACH DELETE journeys
