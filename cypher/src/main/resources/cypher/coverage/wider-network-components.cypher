// Which people of a network in memory are tied together, directly or through others, in components that are large enough?
// access: read
// params: graph String, least Integer
// returns: component, people
CALL gds.wcc.stream($graph, {concurrency: 4})
YIELD nodeId, componentId
WITH componentId AS component, collect(nodeId) AS nodes
WHERE size(nodes) >= $least
UNWIND nodes AS node
WITH component, gds.util.asNode(node).id AS person
ORDER BY person
RETURN component, collect(person) AS people
ORDER BY people[0]
