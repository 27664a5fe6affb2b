// Adds people's coverage, or new versions of it.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
CREATE (coverage:Coverage)
SET coverage = row
WITH coverage, row
MATCH (person:Person:Entity {id: row.subject})
USING INDEX SEEK person:Entity(id)
CREATE (person)-[:HAS_COVERAGE]->(coverage)
