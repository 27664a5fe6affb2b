// Brings the direct ties from people to these addresses up to date with the residences that say so.
// access: write
// params: elements String list, recordedAt DateTime
// returns: nothing
UNWIND $elements AS element
MATCH (address)
WHERE elementId(address) = element
CALL (address) {
  MATCH (address)<-[tie:LIVED_AT]-()
  WHERE tie.recordedTo IS NULL
    AND NOT EXISTS {
      MATCH (residence:Episode {current: tie.key})-[:AT_ADDRESS]->(address)
      USING INDEX SEEK residence:Episode(current)
      WHERE residence.recordedFrom = tie.recordedFrom
    }
  SET tie.recordedTo = $recordedAt
}
CALL (address) {
  MATCH (address)<-[:AT_ADDRESS]-(residence:Residence)<-[:HAS_EPISODE]-(person:Person)
  WHERE residence.current IS NOT NULL
    AND NOT EXISTS {
      MATCH (person)-[tie:LIVED_AT]->(address)
      WHERE tie.key = residence.key AND tie.recordedTo IS NULL
    }
  CREATE (person)-[:LIVED_AT {
    key: residence.key, source: residence.source, recordedFrom: residence.recordedFrom,
    from: residence.from, to: residence.to, kind: residence.kind
  }]->(address)
}
