// What links across a border the people with these records are believed to have, whoever of two they are; a row a known record.
// access: read
// params: keys String list
// returns: key, links
UNWIND $keys AS key
MATCH (person:Entity {key: key})
WHERE person:Person
CALL (person) {
  MATCH (link:CrossBorderLink {subject: coalesce(person.identity, person.id)})
  WHERE link.current IS NOT NULL
  RETURN link
  UNION
  MATCH (link:CrossBorderLink {other: coalesce(person.identity, person.id)})
  WHERE link.current IS NOT NULL
  RETURN link
}
RETURN key, collect(link {.key, .kind, .from, .to}) AS links
