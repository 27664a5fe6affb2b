// Takes the lock of the migrations away from whoever holds it no more.
// access: write
// params: holder String
// returns: nothing
MATCH (lock:`__Neo4jMigrationsLock` {id: $holder})
DELETE lock
