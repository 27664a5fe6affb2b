// Has the coverage of these people, with their gaps, compared as a whole by the next sweep that deals with them.
// access: write
// params: people String list
// returns: nothing
UNWIND $people AS person
MATCH (coverage:Coverage {current: person})
USING INDEX SEEK coverage:Coverage(current)
SET coverage.hash = ''
