// Which disclosures had no agreement in force on their day, and which agreements do the two agencies have?
// access: read
// params: nothing
// returns: disclosure, discloser, receiver, purpose, category, day, agreements
//
// Of each agreement: key, purposes, categories, from, to.
MATCH (discloser:Agency)<-[by:DISCLOSED_BY]-(disclosure:Disclosure)-[with:DISCLOSED_TO]->(receiver:Agency)
WHERE disclosure.recordedTo IS NULL AND by.recordedTo IS NULL AND with.recordedTo IS NULL AND discloser <> receiver
  AND NOT EXISTS {
    MATCH (discloser)<-[one:PARTY]-(agreement)-[other:PARTY]->(receiver)
    WHERE one.recordedTo IS NULL AND other.recordedTo IS NULL AND agreement.recordedTo IS NULL
      AND disclosure.purpose IN agreement.purposes AND disclosure.category IN agreement.categories
      AND agreement.from <= disclosure.from AND coalesce(agreement.to > disclosure.from, true)
  }
RETURN disclosure.key AS disclosure, discloser.key AS discloser, receiver.key AS receiver,
  disclosure.purpose AS purpose, disclosure.category AS category, disclosure.from AS day,
  [(discloser)<-[one:PARTY]-(agreement)-[other:PARTY]->(receiver)
    WHERE one.recordedTo IS NULL AND other.recordedTo IS NULL AND agreement.recordedTo IS NULL
      AND coalesce(agreement.to > agreement.from, true) |
    agreement {.key, .purposes, .categories, .from, .to}] AS agreements
ORDER BY day, disclosure
