// Who is tied to these gangs, by ties that count for exposure?
// access: read
// params: gangs String list, asOf Date, knownAt DateTime, sourceGrade Integer, informationGrade String
// returns: gang, people
//
// Asked once for each gang: among its members everybody is tied to everybody, which is too much to read one by one.
UNWIND $gangs AS id
MATCH (gang:Gang&Entity {id: id})
USING INDEX SEEK gang:Entity(id)
CALL (gang) {
  MATCH (gang)<-[tie:GANG_TIE]-(person:Person)
  WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
    AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true)
    AND coalesce(tie.reviewDue > $asOf, true)
    AND coalesce(tie.sourceGrade <= $sourceGrade AND tie.informationGrade <= $informationGrade, false)
  RETURN collect(DISTINCT coalesce(person.identity, person.id)) AS people
}
RETURN id AS gang, people
ORDER BY gang
