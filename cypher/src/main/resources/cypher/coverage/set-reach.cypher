// Notes on all records of people which areas and agencies they have to do with, where that is not what they say already.
// access: write
// params: rows Map list
// returns: nothing
//
// What an agency recorded without anything about it is theirs too: the source of each record counts beside the rest.
UNWIND $rows AS row
MATCH (record:Person {identity: row.identity})
USING INDEX SEEK record:Person(identity)
WITH record, row.reach + [code IN [record.source] WHERE NOT code IN row.reach] AS reach
WHERE record.reach IS NULL OR record.reach <> reach
SET record.reach = reach
