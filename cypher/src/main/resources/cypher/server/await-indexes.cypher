// Waits until every index is filled.
// access: read
// params: seconds Integer
// returns: nothing
CALL db.awaitIndexes($seconds)
