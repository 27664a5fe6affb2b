// Whether a gap was ever recorded, believed now or not.
// access: read
// params: gap String
// returns: recorded
RETURN EXISTS { MATCH (gap:Gap {key: $gap}) USING INDEX SEEK gap:Gap(key) } AS recorded
