// Adds the proof that a tie was taken out for good, and who is told.
// access: write
// params: key String, kind String, reason String, decidedBy String, at DateTime, notices Map list
// returns: nothing
CREATE (removal:Removal {key: $key, kind: $kind, reason: $reason, decidedBy: $decidedBy, at: $at})
WITH removal
UNWIND $notices AS notice
CREATE (removal)-[:TOLD]->(:RemovalNotice {id: notice.id, recipient: notice.recipient, at: $at})
