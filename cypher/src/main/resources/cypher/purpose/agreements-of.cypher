// What do the sharing agreements in force on a day, to which an agency is a party, allow: which categories for which purposes?
// access: read
// params: agency String, today Date
// returns: purposes, categories
//
// Agreements are few, so all are gone through. What is believed now counts.
MATCH (agreement:InformationSharingAgreement)-[party:PARTY]->(agency:Agency)
WHERE agreement.recordedTo IS NULL AND party.recordedTo IS NULL
  AND coalesce(agreement.from <= $today, true) AND coalesce(agreement.to > $today, true)
  AND split(agency.key, '/')[2] = $agency
RETURN DISTINCT agreement.purposes AS purposes, agreement.categories AS categories
