// How many people were victims of offences in some areas and a period, how many accused of them, and how many both?
// access: read
// params: areas String list, from Date, to Date, asOf Date, knownAt DateTime, sees Map
// returns: standing, role, direction, people
//
// Each person is counted once: by the furthest they were accused, and by whether they were a victim too, and which came
// first. Whoever was only a witness is counted as one.
MATCH (offence:Offence)
WHERE offence.recordedFrom <= $knownAt AND coalesce(offence.recordedTo > $knownAt, true)
  AND $from <= offence.from AND offence.from < $to AND offence.from <= $asOf
WITH offence, coalesce(
  head([(offence)-[in:IN_AREA]->(area)
    WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) | area.code]),
  head([(offence)-[at:COMMITTED_AT]->()-[in:IN_AREA]->(area)
    WHERE at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
      AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true) | area.code])) AS place
WHERE place IN $areas
MATCH (offence)<-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR|VICTIM_OF|WITNESS_TO]-(person:Person)
WHERE part.recordedFrom <= $knownAt AND coalesce(part.recordedTo > $knownAt, true)
  AND coalesce(part.from <= $asOf, true)
  AND person.recordedFrom <= $knownAt AND coalesce(person.recordedTo > $knownAt, true)
  AND ($sees.limited OR NOT coalesce(person.limitedAccess, false))
  AND ($sees.everywhere OR any(code IN person.reach WHERE code IN $sees.reach))
WITH coalesce(person.identity, person.id) AS who, collect(DISTINCT type(part)) AS parts,
  min(CASE WHEN type(part) = 'VICTIM_OF' THEN offence.from END) AS harmed,
  min(CASE WHEN NOT type(part) IN ['VICTIM_OF', 'WITNESS_TO'] THEN offence.from END) AS accused
WITH
  CASE
    WHEN 'CONVICTED_OF' IN parts THEN 'CONVICTED'
    WHEN 'CAUTIONED_FOR' IN parts THEN 'CAUTIONED'
    WHEN 'CHARGED_WITH' IN parts THEN 'CHARGED'
    WHEN 'SUSPECTED_OF' IN parts THEN 'SUSPECTED'
    ELSE 'NOT_ACCUSED'
  END AS standing,
  CASE
    WHEN harmed IS NOT NULL AND accused IS NOT NULL THEN 'BOTH'
    WHEN accused IS NOT NULL THEN 'ACCUSED_ONLY'
    WHEN harmed IS NOT NULL THEN 'VICTIM_ONLY'
    ELSE 'WITNESS_ONLY'
  END AS role,
  CASE
    WHEN harmed < accused THEN 'VICTIM_FIRST'
    WHEN accused < harmed THEN 'ACCUSED_FIRST'
    WHEN harmed = accused THEN 'SAME_DAY'
    ELSE 'NEITHER'
  END AS direction
RETURN standing, role, direction, count(*) AS people
ORDER BY standing, role, direction
