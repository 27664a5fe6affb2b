// Which version of a gap is believed now.
// access: read
// params: gap String
// returns: version
MATCH (gap:Gap {current: $gap})
USING INDEX SEEK gap:Gap(current)
RETURN elementId(gap) AS version
