// Of which of these people journeys are believed, and what they say, as digests.
// access: read
// params: subjects String list
// returns: subject, key, hash
UNWIND $subjects AS subject
MATCH (journeys:Journeys {current: subject})
USING INDEX SEEK journeys:Journeys(current)
RETURN subject, subject AS key, journeys.hash AS hash
