// Keeps everyone else from acting on the ties of a person until the transaction ends.
// access: write
// params: node String
// returns: nothing
MATCH (person)
WHERE elementId(person) = $node
SET person.hash = person.hash
