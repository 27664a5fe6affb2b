// Whether a gap was ever recorded, believed now or not, of an area that the viewer works in or of somebody who has to do with one.
// access: read
// params: gap String, sees Map
// returns: recorded
RETURN EXISTS {
  MATCH (gap:Gap {key: $gap})
  USING INDEX SEEK gap:Gap(key)
  WHERE $sees.everywhere OR gap.area IN $sees.reach
    OR EXISTS { MATCH (gap)<-[:HAS_GAP]-(person) WHERE any(code IN person.reach WHERE code IN $sees.reach) }
} AS recorded
