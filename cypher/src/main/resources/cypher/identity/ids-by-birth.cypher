// Which believed records of people have one of these dates of birth and, among all their names, the words beside it.
// access: read
// params: births Map list
// returns: id
UNWIND $births AS birth
MATCH (person:Person {dateOfBirth: birth.date})
USING INDEX SEEK person:Person(dateOfBirth)
WHERE person.recordedTo IS NULL AND all(word IN birth.words WHERE word IN split(person.searchNames, ' '))
RETURN DISTINCT person.id AS id
