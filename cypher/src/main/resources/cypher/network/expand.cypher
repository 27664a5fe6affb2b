// What are these nodes, and which visible ties lead on from each of them?
// access: read
// params: ids String list, types String list, asOf Date, knownAt DateTime, bound Integer, sees Map, ties Boolean, among Boolean, dates Boolean
// returns: id, kind, limitedBy, shown, present, limited, outside, victim, counts, ties
//
// One row per node. `shown` is what it is drawn with, by kind. A node whose visible ties are more than `bound` brings
// their counts instead of the ties. Without `ties` nodes bring none; with `among` only those to each other. People known
// only as victims are not opened, and no tie that says where they live or what they have leads to them, nor to people of limited
// access whom the viewer may not see: whether there was one would tell whether they are victims. Nor does any tie lead
// from a thing or a place to somebody who is withheld: it would say of them what is withheld. From people it does: it is theirs too. Such
// ties are left out before anything is read of them: how long the answer takes should not tell of them. Properties are
// read once per tie, as one map, which costs half of reading them one by one. The entries of a tie, in order: type,
// leads out of the node, other end, key, from, to, last date, count, dates of the evidence, source grade, information
// grade, handling, review due, strength, role.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WHERE n:Person OR n:Address OR n:Offence OR n:Object OR n:Gang
WITH n,
  CASE WHEN n.recordedFrom <= $knownAt THEN n
    ELSE head([(n)-[:PREVIOUSLY]->(s) WHERE s.recordedFrom <= $knownAt AND s.recordedTo > $knownAt | s]) END AS said,
  n:Person AND coalesce(n.limitedAccess, false) AND NOT $sees.limited AS limited,
  n:Person AND NOT $sees.everywhere AND NOT coalesce(any(code IN n.reach WHERE code IN $sees.reach), false) AS outside,
  n:Victim AND NOT n:Offender AS victim
CALL (n, limited, outside, victim) {
  WITH n WHERE NOT limited AND NOT outside AND NOT victim AND COUNT { (n)--() } > $bound
  MATCH (n)-[r:CO_OFFENDED_WITH|CO_RESIDED_WITH|FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH|GANG_TIE|RIVAL_OF|ALLIED_WITH|LIVED_AT|SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|COMMITTED_AT|OWNS|USES|INVOLVED_IN|SEEN_AT|COMMUNICATED_WITH]-(m)
  WHERE type(r) IN $types
    AND (n:Person OR NOT m:Person OR ($sees.limited OR NOT coalesce(m.limitedAccess, false))
      AND ($sees.everywhere OR any(code IN m.reach WHERE code IN $sees.reach)))
    AND (NOT type(r) IN ['LIVED_AT', 'CO_RESIDED_WITH', 'SHARES_HOUSEHOLD_WITH', 'SUSPECTED_OF', 'CHARGED_WITH', 'CONVICTED_OF', 'CAUTIONED_FOR', 'OWNS', 'USES']
      OR (NOT m:Victim OR m:Offender) AND ($sees.limited OR NOT coalesce(m.limitedAccess, false)))
  WITH r, m, properties(r) AS p
  WHERE p.recordedFrom <= $knownAt AND (p.recordedTo IS NULL OR p.recordedTo > $knownAt)
    AND (p.`from` IS NULL OR p.`from` <= $asOf) AND (p.`to` IS NULL OR p.`to` > $asOf)
    AND (p.reviewDue IS NULL OR p.reviewDue > $asOf)
    AND (m.recordedTo IS NULL OR m.recordedTo > $knownAt)
    AND CASE WHEN m:Offence OR m:Gang THEN m.recordedFrom > $knownAt
      OR ((m.`from` IS NULL OR m.`from` <= $asOf) AND (m.`to` IS NULL OR m.`to` > $asOf)) ELSE true END
  WITH type(r) AS type, count(*) AS count
  RETURN sum(count) AS degree, collect([type, count]) AS counts
}
CALL (n, limited, outside, victim, degree) {
  WITH n WHERE NOT limited AND NOT outside AND NOT victim AND degree <= $bound AND $ties
  MATCH (n)-[r:CO_OFFENDED_WITH|CO_RESIDED_WITH|FAMILY_OF|ASSOCIATES_WITH|SHARES_HOUSEHOLD_WITH|VISITED_IN_CUSTODY|PHONED|CONNECTED_ONLINE_WITH|GANG_TIE|RIVAL_OF|ALLIED_WITH|LIVED_AT|SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|COMMITTED_AT|OWNS|USES|INVOLVED_IN|SEEN_AT|COMMUNICATED_WITH]-(m)
  WHERE type(r) IN $types AND (NOT $among OR m.id IN $ids)
    AND (n:Person OR NOT m:Person OR ($sees.limited OR NOT coalesce(m.limitedAccess, false))
      AND ($sees.everywhere OR any(code IN m.reach WHERE code IN $sees.reach)))
    AND (NOT type(r) IN ['LIVED_AT', 'CO_RESIDED_WITH', 'SHARES_HOUSEHOLD_WITH', 'SUSPECTED_OF', 'CHARGED_WITH', 'CONVICTED_OF', 'CAUTIONED_FOR', 'OWNS', 'USES']
      OR (NOT m:Victim OR m:Offender) AND ($sees.limited OR NOT coalesce(m.limitedAccess, false)))
  WITH r, m, properties(r) AS p, startNode(r) AS start, startNode(r) = n AS leadsOut
  WHERE p.recordedFrom <= $knownAt AND (p.recordedTo IS NULL OR p.recordedTo > $knownAt)
    AND (p.`from` IS NULL OR p.`from` <= $asOf) AND (p.`to` IS NULL OR p.`to` > $asOf)
    AND (p.reviewDue IS NULL OR p.reviewDue > $asOf)
    AND (m.recordedTo IS NULL OR m.recordedTo > $knownAt)
    AND CASE WHEN m:Offence OR m:Gang THEN m.recordedFrom > $knownAt
      OR ((m.`from` IS NULL OR m.`from` <= $asOf) AND (m.`to` IS NULL OR m.`to` > $asOf)) ELSE true END
  RETURN collect([type(r), leadsOut, m.id, CASE WHEN type(r) = 'COMMITTED_AT' THEN start.key ELSE p.key END,
    CASE WHEN type(r) = 'COMMITTED_AT' THEN start.`from` ELSE p.`from` END, p.`to`, p.lastDate, p.count,
    CASE WHEN $dates OR p.lastDate > $asOf THEN p.evidenceDates END,
    p.sourceGrade, p.informationGrade, p.handling, p.reviewDue, p.strength, coalesce(p.role, p.kind)]) AS ties
}
RETURN n.id AS id,
  CASE WHEN n:Person THEN 'PERSON' WHEN n:Address THEN 'ADDRESS' WHEN n:Offence THEN 'OFFENCE' WHEN n:Object THEN 'OBJECT' ELSE 'GANG' END AS kind,
  CASE WHEN limited THEN n.source END AS limitedBy,
  CASE WHEN limited OR outside THEN []
    WHEN n:Person THEN [said.givenName, said.familyName]
    WHEN n:Address THEN [said.line, said.postcode, said.kind]
    WHEN n:Offence THEN [said.group, said.description, said.`from`]
    WHEN n:Object THEN [said.kind, said.identifier, said.description]
    ELSE [said.name, said.`from`, said.`to`] END AS shown,
  said IS NOT NULL AND (said.recordedTo IS NULL OR said.recordedTo > $knownAt)
    AND (NOT (n:Offence OR n:Gang) OR ((said.`from` IS NULL OR said.`from` <= $asOf) AND (said.`to` IS NULL OR said.`to` > $asOf))) AS present,
  limited, outside, victim,
  CASE WHEN degree > $bound THEN counts ELSE [] END AS counts,
  ties
