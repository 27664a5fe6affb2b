// Whose vehicles and telephones changed hands, or were seen, by what was recorded since a moment.
// access: read
// params: since DateTime
// returns: person, identity
CALL () {
  MATCH (person:Person)-[tie:OWNS]->(:Object)
  WHERE tie.recordedFrom > $since
  RETURN person
  UNION
  MATCH (person:Person)-[tie:OWNS]->(:Object)
  WHERE tie.recordedTo > $since
  RETURN person
  UNION
  MATCH (person:Person)-[tie:USES]->(:Object)
  WHERE tie.recordedFrom > $since
  RETURN person
  UNION
  MATCH (person:Person)-[tie:USES]->(:Object)
  WHERE tie.recordedTo > $since
  RETURN person
  UNION
  MATCH (thing:Object)-[tie:SEEN_AT]->(:Address)
  WHERE tie.recordedFrom > $since
  MATCH (thing)<-[:OWNS|USES]-(person:Person)
  RETURN person
  UNION
  MATCH (thing:Object)-[tie:SEEN_AT]->(:Address)
  WHERE tie.recordedTo > $since
  MATCH (thing)<-[:OWNS|USES]-(person:Person)
  RETURN person
}
RETURN DISTINCT person.id AS person, person.identity AS identity
