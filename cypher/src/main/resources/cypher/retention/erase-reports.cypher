// Erases reports and disclosures that concern nobody but the people who are erased; others lose what names them.
// access: write
// params: id String
// returns: keys
MATCH (erasure:Erasure {id: $id})
USING INDEX SEEK erasure:Erasure(id)
CALL (erasure) {
  MATCH (erasure)-[:ERASES]->(record)<-[concerns:CONCERNS]-(report)
  WITH report, collect(DISTINCT 'CONCERNS ' + record.key) AS names, collect(DISTINCT concerns) AS links
  OPTIONAL MATCH (report)-[:PREVIOUSLY]->(version)
  WITH report, names, links, collect(version) AS versions
  FOREACH (link IN links | DELETE link)
  FOREACH (version IN versions | SET version.links = [name IN version.links WHERE NOT name IN names])
  WITH report, versions
  WHERE NOT EXISTS { (report)-[:CONCERNS]->() }
  WITH report, versions, report.key AS key
  FOREACH (version IN versions | DETACH DELETE version)
  DETACH DELETE report
  RETURN collect(key) AS keys
}
SET erasure.keys = erasure.keys + keys
RETURN keys
