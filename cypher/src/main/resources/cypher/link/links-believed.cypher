// Which links of these people are believed, and what they say, as digests.
// access: read
// params: subjects String list
// returns: subject, key, hash
UNWIND $subjects AS subject
MATCH (link:CrossBorderLink {subject: subject})
USING INDEX SEEK link:CrossBorderLink(subject) // planned while there are no links yet, it would go through all of them for each
WHERE link.current IS NOT NULL
RETURN subject, link.key AS key, link.hash AS hash
