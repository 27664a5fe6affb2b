// Adds people's journeys, or new versions of them.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
CREATE (journeys:Journeys)
SET journeys = row
