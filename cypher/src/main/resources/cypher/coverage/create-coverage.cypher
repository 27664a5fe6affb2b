// Adds people's coverage, or new versions of it.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
OPTIONAL MATCH (person:Person:Entity {id: row.subject})
USING INDEX SEEK person:Entity(id)
CREATE (coverage:Coverage)
SET coverage = row
WITH person, coverage
WHERE person IS NOT NULL
CREATE (person)-[:HAS_COVERAGE]->(coverage)
