// Whether a gap was ever recorded, believed now or not, of an area that the viewer works in or of somebody who has to do with one.
// access: read
// params: gap String, sees Map
// returns: recorded
//
// Of somebody of limited access only where the viewer sees such records.
RETURN EXISTS {
  MATCH (gap:Gap {key: $gap})
  USING INDEX SEEK gap:Gap(key)
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
} AS recorded
