// How many offenders of each group live in each place on a day, and of how many of them is each thing so that is decided about people?
// access: read
// params: areas String list, everywhere Boolean, by String, notKnown String list, since Date, asOf Date, knownAt DateTime, sees Map
// returns: small, home, group, people, scored, selected, managed, tied, open, rated, high
//
// A group is an age in years, a sex or an ethnicity, null where none is known; of several recorded ones the first in order.
// An offender is who was accused of something by the day. A home is the main one; of several the one that began last, and of
// those that began together the last by key. Numbers of people leave the database, and nothing of a person.
CALL () {
  UNWIND CASE WHEN $everywhere THEN [0] ELSE [] END AS once
  MATCH (record:Offender)
  RETURN coalesce(record.identity, record.id) AS person
  UNION
  UNWIND $areas AS code
  MATCH (area:Area {code: code})<-[in:IN_AREA]-(:Address)<-[at:AT_ADDRESS]-(residence:Residence)<-[:HAS_EPISODE]-(record:Offender)
  USING INDEX SEEK area:Area(code)
  WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
    AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN coalesce(record.identity, record.id) AS person
}
WITH person, COLLECT {
  MATCH (record:Person {identity: person})
  USING INDEX SEEK record:Person(identity)
  RETURN record
  UNION
  MATCH (record:Person&Entity {id: person}) // before the first sweep nobody has an identity
  USING INDEX SEEK record:Entity(id)
  RETURN record
} AS records
CALL (records) {
  UNWIND records AS record
  WITH record, head([version IN [record] + [(record)-[:PREVIOUSLY]->(former) | former]
    WHERE version.recordedFrom <= $knownAt AND coalesce(version.recordedTo > $knownAt, true)]) AS known
  WITH record, known,
    CASE $by
      WHEN 'SEX' THEN known.sex
      WHEN 'AGE_BAND' THEN CASE WHEN known.dateOfBirth <= $asOf
        THEN right('00' + toString(duration.between(known.dateOfBirth, $asOf).years), 3) END
      ELSE CASE WHEN NOT toLower(trim(known.ethnicity)) IN $notKnown THEN trim(known.ethnicity) END
    END AS group
  RETURN min(group) AS group, min(known.diedOn) AS diedOn,
    max(coalesce(record.limitedAccess, false)) AS limited,
    max(coalesce(any(code IN record.reach WHERE code IN $sees.reach), false)) AS reached,
    max(EXISTS {
      MATCH (record)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence)
      WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
        AND coalesce(part.from, offence.from, $asOf) <= $asOf
    }) AS accused,
    max(EXISTS {
      MATCH (record)-[:HAS_EPISODE]->(score)
      WHERE 'SelectionScore' IN labels(score) AND score.recordedFrom <= $knownAt AND coalesce(score.recordedTo > $knownAt, true)
        AND $since < score.from AND score.from <= $asOf
    }) AS scored,
    max(EXISTS {
      MATCH (record)-[:HAS_EPISODE]->(score {decision: 'SELECTED'})
      WHERE 'SelectionScore' IN labels(score) AND score.recordedFrom <= $knownAt AND coalesce(score.recordedTo > $knownAt, true)
        AND $since < score.from AND score.from <= $asOf
    }) AS selected,
    max(EXISTS {
      MATCH (record)-[:HAS_EPISODE]->(stay)-[of:OF_PROGRAMME]->(programme)
      WHERE 'ProgrammeMembership' IN labels(stay) AND stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true)
        AND stay.from <= $asOf AND coalesce(stay.to > $asOf, true)
        AND of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
        AND programme.type IN ['IOM', 'MAPPA']
    }) AS managed,
    max(EXISTS {
      MATCH (record)-[tie:GANG_TIE]->()
      WHERE tie.recordedFrom <= $knownAt AND coalesce(tie.recordedTo > $knownAt, true)
        AND coalesce(tie.from <= $asOf, true) AND coalesce(tie.to > $asOf, true) AND coalesce(tie.reviewDue > $asOf, true)
    }) AS tied,
    max(EXISTS {
      MATCH (record)-[:HAS_EPISODE]->(rating)
      WHERE 'RiskRating' IN labels(rating) AND rating.recordedFrom <= $knownAt AND coalesce(rating.recordedTo > $knownAt, true)
        AND rating.from <= $asOf AND coalesce(rating.to > $asOf, true)
    }) AS rated,
    max(EXISTS {
      MATCH (record)-[:HAS_EPISODE]->(rating)
      WHERE 'RiskRating' IN labels(rating) AND rating.recordedFrom <= $knownAt AND coalesce(rating.recordedTo > $knownAt, true)
        AND rating.from <= $asOf AND coalesce(rating.to > $asOf, true)
        AND coalesce(rating.ordinal = 3, toUpper(rating.value) IN ['RED', 'GOLD'])
    }) AS high
}
WITH *
WHERE accused AND coalesce(diedOn > $asOf, true) AND ($sees.limited OR NOT limited) AND ($sees.everywhere OR reached)
OPTIONAL CALL (records) {
  UNWIND records AS record
  MATCH (record)-[:HAS_EPISODE]->(residence:Residence)-[at:AT_ADDRESS]->(address:Address)
  MATCH (address)-[in:IN_AREA]->(lived:Area)
  WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
    AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
    AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
    AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
  RETURN address.lsoa AS small, lived.code AS home
  ORDER BY residence.from DESC, residence.key DESC
  LIMIT 1
}
WITH *, EXISTS {
  MATCH (gap:Gap {subject: person})
  USING INDEX SEEK gap:Gap(subject)
  WHERE gap.subjectKind = 'PERSON' AND NOT gap.planned
    AND gap.recordedFrom <= $knownAt AND coalesce(gap.recordedTo > $knownAt, true)
    AND gap.from <= $asOf AND coalesce(gap.to > $asOf, true)
} AS open
RETURN small, home, group, count(*) AS people,
  sum(toInteger(scored)) AS scored, sum(toInteger(selected)) AS selected, sum(toInteger(managed)) AS managed,
  sum(toInteger(tied)) AS tied, sum(toInteger(open)) AS open, sum(toInteger(rated)) AS rated, sum(toInteger(high)) AS high
ORDER BY home, small, group
