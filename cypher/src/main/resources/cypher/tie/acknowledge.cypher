// Notes that a recipient has taken a removed tie out of their copies too; what was noted before stays.
// access: write
// params: notice String, at DateTime, by String
// returns: removal
MATCH (removal:Removal)-[:TOLD]->(notice:RemovalNotice {id: $notice})
USING INDEX SEEK notice:RemovalNotice(id)
SET notice.acknowledgedAt = coalesce(notice.acknowledgedAt, $at), notice.acknowledgedBy = coalesce(notice.acknowledgedBy, $by)
RETURN removal.key AS removal
