// Takes out, in all versions, gaps about addresses at which these people have lived, which counted them as members.
// access: write
// params: people String list, rule String
// returns: nothing
UNWIND $people AS identity
MATCH (record:Person {identity: identity})-[:HAS_EPISODE]->(:Residence)-[:AT_ADDRESS]->(address:Address)
USING INDEX SEEK record:Person(identity)
WITH DISTINCT address.key AS subject
MATCH (gap:Gap {subject: subject})
USING INDEX SEEK gap:Gap(subject)
WHERE gap.rule = $rule
DETACH DELETE gap
