// Which versions of the database and of its graph library are running?
// access: read
// params: nothing
// returns: database, library
CALL gds.debug.sysInfo() YIELD key, value
WITH key, value
WHERE key = 'neo4jVersion'
RETURN toString(value) AS database, gds.version() AS library
