// How many transactions a database has under way, but for this one and those that ask the same.
// access: read
// params: database String
// returns: others Integer
SHOW TRANSACTIONS YIELD database, currentQuery
WHERE database = $database AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
RETURN count(*) AS others
