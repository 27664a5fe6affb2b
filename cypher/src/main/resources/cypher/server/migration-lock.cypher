// Who holds the lock of the migrations; nobody in most moments.
// access: read
// params: nothing
// returns: holder String
MATCH (lock:`__Neo4jMigrationsLock`)
RETURN lock.id AS holder
