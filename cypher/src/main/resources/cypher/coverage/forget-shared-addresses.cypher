// Takes out, in all versions, gaps about addresses at which these people have lived, which counted them as members.
// access: write
// params: people String list, rule String
// returns: nothing
UNWIND $people AS identity
MATCH (:Person {identity: identity})-[:HAS_EPISODE]->(:Residence)-[:AT_ADDRESS]->(address:Address)
WITH DISTINCT address.key AS subject
MATCH (gap:Gap {subject: subject})
WHERE gap.rule = $rule
DETACH DELETE gap
