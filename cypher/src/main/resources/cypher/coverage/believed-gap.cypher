// Which version of a gap is believed now, if it is of an area that the viewer works in, or of somebody who has to do with one.
// access: read
// params: gap String, sees Map
// returns: version
MATCH (gap:Gap {current: $gap})
USING INDEX SEEK gap:Gap(current)
WHERE $sees.everywhere OR gap.area IN $sees.reach
  OR EXISTS { MATCH (gap)<-[:HAS_GAP]-(person) WHERE any(code IN person.reach WHERE code IN $sees.reach) }
RETURN elementId(gap) AS version
