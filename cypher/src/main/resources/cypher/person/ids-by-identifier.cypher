// Which people have an identity number of any kind that fits, now or in what was believed of them before.
// access: read
// params: query String, limit Integer
// returns: id
CALL db.index.fulltext.queryNodes('person_search', $query) YIELD node AS hit
OPTIONAL MATCH (later:Person)-[:PREVIOUSLY]->(hit)
WITH coalesce(later, hit) AS person
RETURN DISTINCT person.id AS id
ORDER BY id
LIMIT $limit
