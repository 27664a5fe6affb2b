// Which believed records of people have an identity number that the full-text query names.
// access: read
// params: query String
// returns: id
CALL db.index.fulltext.queryNodes('person_search', $query) YIELD node AS person
WHERE person:Person AND person.recordedTo IS NULL
RETURN person.id AS id
