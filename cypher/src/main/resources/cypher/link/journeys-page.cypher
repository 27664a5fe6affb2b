// All versions of people's journeys from home to offence, so many at a time, by person.
// access: read
// params: after String, limit Integer
// returns: subject, homes, places, days, harms, recordedFrom, recordedTo
//
// The four lists have one entry for each offence a person is accused of, the oldest first: code of the area of the home, code
// of the area of the offence, day (counted from 1970-01-01), harm in days of imprisonment, 0 where the group has no weight.
MATCH (journeys:Journeys)
WHERE journeys.subject > $after
WITH journeys
ORDER BY journeys.subject
LIMIT $limit
RETURN journeys.subject AS subject, journeys.homes AS homes, journeys.places AS places, journeys.days AS days,
  journeys.harms AS harms, journeys.recordedFrom AS recordedFrom, journeys.recordedTo AS recordedTo
ORDER BY journeys.subject
