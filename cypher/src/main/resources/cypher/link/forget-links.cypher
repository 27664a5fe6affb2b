// Takes out, in all versions, links that rest on a record.
// access: write
// params: record String
// returns: nothing
MATCH (link:CrossBorderLink)
WHERE $record IN link.evidence
DETACH DELETE link
