// Which versions of the database and of its graph library are running?
// access: read
// params: nothing
// returns: database, library
CALL dbms.components() YIELD name, versions
WITH name, versions[0] AS database
WHERE name = 'Neo4j Kernel'
RETURN database, gds.version() AS library
