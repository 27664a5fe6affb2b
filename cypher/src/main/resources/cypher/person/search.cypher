// Which people fit the words searched for, the best fit first, a page at a time.
// access: read
// params: clauses Map list, required Integer, knownAt DateTime, sees Map, afterScore Integer, afterId String, limit Integer
// returns: id, score, points
//
// People of limited access are left out before anything else is read of them: how long the answer takes should not tell of them.
UNWIND $clauses AS clause
CALL (clause) {
  CALL db.index.fulltext.queryNodes('person_search', clause.query) YIELD node AS hit
  WITH hit
  WHERE $sees.limited OR hit:Superseded OR NOT coalesce(hit.limitedAccess, false)
  RETURN hit
}
OPTIONAL MATCH (later:Person)-[:PREVIOUSLY]->(hit)
WITH clause, hit, coalesce(later, hit) AS person
WHERE $sees.limited OR NOT coalesce(person.limitedAccess, false)
WITH person, clause, hit,
  head([version IN [person] + [(person)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
WHERE known IS NOT NULL
  AND (hit.recordedFrom <= $knownAt
    OR known.searchNames = hit.searchNames AND known.searchIdentifiers = hit.searchIdentifiers)
WITH person, known, clause.word AS word, max(clause.points) AS points
WITH person, known, sum(points) AS fit, count(word) AS matched, collect(DISTINCT toString(points)) AS points
WHERE matched >= $required
WITH person.id AS id, points, fit * 100 - size(split(left(coalesce(known.searchNames, ''), 300), ' ')) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR score = $afterScore AND id > $afterId
RETURN id, score, points
ORDER BY score DESC, id
LIMIT $limit
