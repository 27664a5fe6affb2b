// Labels people by their believed involvements; where a person is no longer believed in, what they were tied through waits in turn.
// access: write
// params: elements String list
// returns: nothing
UNWIND $elements AS element
MATCH (person)
WHERE elementId(person) = element
REMOVE person:TiesPending:Offender:Victim
SET person:SweepPending
FOREACH (offender IN CASE WHEN EXISTS {
  (person)-[role:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->() WHERE role.recordedTo IS NULL
} THEN [person] ELSE [] END | SET offender:Offender)
FOREACH (victim IN CASE WHEN EXISTS {
  (person)-[role:VICTIM_OF]->() WHERE role.recordedTo IS NULL
} THEN [person] ELSE [] END | SET victim:Victim)
WITH person
WHERE person.recordedTo IS NOT NULL OR EXISTS { (person)-[:PREVIOUSLY]->() }
CALL (person) {
  MATCH (person)-[:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence:Offence)
  SET offence:TiesPending
  UNION
  MATCH (person)-[:HAS_EPISODE]->(:Residence)-[:AT_ADDRESS]->(address:Address)
  SET address:TiesPending
}
