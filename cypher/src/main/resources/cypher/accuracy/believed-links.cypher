// What links across a border are these people, whoever of two they are, addresses and gangs believed to have? A row for each.
// access: read
// params: keys String list
// returns: key, links
UNWIND $keys AS key
MATCH (known:Entity {key: key})
USING INDEX SEEK known:Entity(key)
OPTIONAL CALL (key, known) {
  MATCH (link:CrossBorderLink {subject: coalesce(known.identity, known.id)})
  USING INDEX SEEK link:CrossBorderLink(subject)
  WHERE link.current IS NOT NULL
  RETURN link
  UNION
  MATCH (link:CrossBorderLink {other: coalesce(known.identity, known.id)})
  USING INDEX SEEK link:CrossBorderLink(other)
  WHERE link.current IS NOT NULL
  RETURN link
  UNION
  MATCH (link:CrossBorderLink {subject: key})
  USING INDEX SEEK link:CrossBorderLink(subject)
  WHERE link.current IS NOT NULL
  RETURN link
}
RETURN key, collect(link {.key, .kind, .from, .to}) AS links
