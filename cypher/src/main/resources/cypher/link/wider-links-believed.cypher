// Which links of anything but single people are believed, and what they say, as digests.
// access: read
// params: kinds String list
// returns: subject, key, hash
UNWIND $kinds AS kind
MATCH (link:CrossBorderLink {subjectKind: kind})
USING INDEX SEEK link:CrossBorderLink(subjectKind)
WHERE link.current IS NOT NULL
RETURN link.subject AS subject, link.key AS key, link.hash AS hash
