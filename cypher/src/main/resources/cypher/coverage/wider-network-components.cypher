// Which people of a network in memory are tied together, directly or through others, in components that are large enough?
// access: read
// params: graph String, least Integer
// returns: component, people
//
// People are found again by the database's own number, which is what the library works with: gds.util.asNode would do the
// same, but a server allows it only where it is told to.
CALL gds.wcc.stream($graph, {concurrency: 4})
YIELD nodeId, componentId
WITH componentId AS component, collect(nodeId) AS nodes
WHERE size(nodes) >= $least
UNWIND nodes AS node
MATCH (person:Person)
WHERE id(person) = node
WITH component, person.id AS person
ORDER BY person
RETURN component, collect(person) AS people
ORDER BY people[0]
