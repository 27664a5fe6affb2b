// Who is tied to a gang on a day, as known at a moment? No row where there is no such gang.
// access: read
// params: gang String, asOf Date, knownAt DateTime, sourceGrade Integer, informationGrade String
// returns: gang, people
MATCH (gang:Gang&Entity {id: $gang})
USING INDEX SEEK gang:Entity(id)
OPTIONAL MATCH (gang)<-[tie:GANG_TIE]-(record:Person)
WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
  AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
  AND coalesce(tie.reviewDue > $asOf, true)
  AND ($sourceGrade IS NULL
    OR coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false))
RETURN gang.id AS gang, collect(DISTINCT coalesce(record.identity, record.id)) AS people
