// Which version of a gap is believed now, if it is of an area that the viewer works in, or of somebody who has to do with one.
// access: read
// params: gap String, sees Map
// returns: version
//
// Of somebody of limited access only where the viewer sees such records.
MATCH (gap:Gap {current: $gap})
USING INDEX SEEK gap:Gap(current)
WHERE ($sees.everywhere OR gap.area IN $sees.reach
    OR EXISTS { MATCH (gap)<-[:HAS_GAP]-(person) WHERE any(code IN person.reach WHERE code IN $sees.reach) })
  AND ($sees.limited OR NOT EXISTS {
    MATCH (gap)<-[:HAS_GAP]-(record)
    WHERE record.limitedAccess OR EXISTS {
      MATCH (one:Person {identity: record.identity})
      USING INDEX SEEK one:Person(identity)
      WHERE one.limitedAccess
    }
  })
RETURN elementId(gap) AS version
