// Which version of a gap is believed now.
// access: read
// params: gap String
// returns: version
MATCH (gap:Gap {current: $gap})
RETURN elementId(gap) AS version
