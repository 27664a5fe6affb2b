// Takes out ties that were removed for good while a delivery was read, and of which a row has come after that.
// access: write
// params: since DateTime
// returns: key
MATCH (removal:Removal)
WHERE removal.at >= $since
CALL (removal) {
  MATCH ()-[tie:GANG_TIE {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:FAMILY_OF {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:ASSOCIATES_WITH {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:SHARES_HOUSEHOLD_WITH {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:VISITED_IN_CUSTODY {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:PHONED {current: removal.key}]->()
  RETURN tie
  UNION ALL
  MATCH ()-[tie:CONNECTED_ONLINE_WITH {current: removal.key}]->()
  RETURN tie
}
WITH tie, removal.key AS key
DELETE tie
RETURN key
