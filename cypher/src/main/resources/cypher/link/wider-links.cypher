// All versions of links of anything but single people.
// access: read
// params: kinds String list
// returns: link
UNWIND $kinds AS kind
MATCH (version:CrossBorderLink {subjectKind: kind})
USING INDEX SEEK version:CrossBorderLink(subjectKind)
RETURN version {
  .key, .kind, .subject, .other, .fromArea, .toArea, .from, .to, .reviewDue, .recordedFrom, .recordedTo
} AS link
