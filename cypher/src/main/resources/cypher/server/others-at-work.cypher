// How many transactions the database has under way, but for this one and those that ask the same.
// access: read
// params: nothing
// returns: others Integer
SHOW TRANSACTIONS YIELD currentQuery
WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
RETURN count(*) AS others
