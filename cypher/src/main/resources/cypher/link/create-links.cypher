// Adds links, or new versions of them.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
CREATE (link:CrossBorderLink)
SET link = row
