// Whether a gap was ever recorded, believed now or not.
// access: read
// params: gap String
// returns: recorded
RETURN EXISTS { MATCH (:Gap {key: $gap}) } AS recorded
