// All versions of the journeys from home to offence of some people.
// access: read
// params: subjects String list
// returns: subject, homes, places, days, harms, recordedFrom, recordedTo
UNWIND $subjects AS subject
MATCH (journeys:Journeys {subject: subject})
USING INDEX SEEK journeys:Journeys(subject)
RETURN subject, journeys.homes AS homes, journeys.places AS places, journeys.days AS days,
  journeys.harms AS harms, journeys.recordedFrom AS recordedFrom, journeys.recordedTo AS recordedTo
