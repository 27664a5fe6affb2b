// Takes out, in all versions, links of these people or that rest on one of these records, and marks whom else they were about.
// access: write
// params: people String list, records String list
// returns: nothing
CALL () {
  UNWIND $people AS person
  MATCH (link:CrossBorderLink {subject: person})
  USING INDEX SEEK link:CrossBorderLink(subject)
  RETURN link
  UNION
  UNWIND $people AS person
  MATCH (link:CrossBorderLink {other: person})
  USING INDEX SEEK link:CrossBorderLink(other)
  RETURN link
  UNION
  MATCH (link:CrossBorderLink)
  WHERE any(record IN $records WHERE record IN link.evidence)
  RETURN link
}
WITH collect(link) AS links, collect(DISTINCT link.subject) + collect(DISTINCT link.other) AS subjects
FOREACH (link IN links | DETACH DELETE link)
WITH [subject IN subjects WHERE NOT subject IN $people] AS others
UNWIND others AS other
MATCH (person:Person&Entity {id: other})
USING INDEX SEEK person:Entity(id)
SET person:SweepPending
