// Which version and edition the database has.
// access: read
// params: nothing
// returns: version String, edition String
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
