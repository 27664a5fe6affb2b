// Marks the entities that one note names, and takes the note away.
// access: write
// params: nothing
// returns: notes
MATCH (note:PendingTies)
WITH note
LIMIT 1
CALL (note) {
  UNWIND note.keys AS key
  MATCH (entity:Entity {key: key})
  USING INDEX SEEK entity:Entity(key)
  WHERE NOT entity:TiesPending
  SET entity:TiesPending
}
DELETE note
RETURN count(*) AS notes
