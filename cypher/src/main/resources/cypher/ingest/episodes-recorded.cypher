// Which of these episodes were ever recorded, believed now or not.
// access: read
// params: keys String list
// returns: key
UNWIND $keys AS key
WITH key
WHERE EXISTS { MATCH (episode:Episode {key: key}) USING INDEX SEEK episode:Episode(key) }
RETURN key
