// All versions of the links of some people.
// access: read
// params: subjects String list
// returns: link
UNWIND $subjects AS subject
MATCH (version:CrossBorderLink {subject: subject})
USING INDEX SEEK version:CrossBorderLink(subject)
RETURN version {
  .key, .kind, .subject, .other, .fromArea, .toArea, .from, .to, .reviewDue, .recordedFrom, .recordedTo
} AS link
