// Which version of a gap is believed now; nobody else can act on that version until the transaction ends.
// access: write
// params: gap String
// returns: version
MATCH (gap:Gap {current: $gap})
SET gap.key = gap.key
RETURN elementId(gap) AS version
