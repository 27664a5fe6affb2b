// Of what was last shared under an agreement that ends: which disclosure was the first, which the last, and which agreements do the two agencies have?
// access: read
// params: nothing
// returns: discloser, receiver, purpose, category, first, firstDay, last, lastDay, agreements
//
// Of each agreement: key, purposes, categories, from, to.
MATCH (discloser:Agency)<-[by:DISCLOSED_BY]-(disclosure:Disclosure)-[with:DISCLOSED_TO]->(receiver:Agency)
WHERE disclosure.recordedTo IS NULL AND by.recordedTo IS NULL AND with.recordedTo IS NULL AND discloser <> receiver
WITH discloser, receiver, disclosure.purpose AS purpose, disclosure.category AS category,
  min([disclosure.from, disclosure.key]) AS first, max([disclosure.from, disclosure.key]) AS last
WHERE EXISTS {
  MATCH (discloser)<-[one:PARTY]-(agreement)-[other:PARTY]->(receiver)
  WHERE one.recordedTo IS NULL AND other.recordedTo IS NULL AND agreement.recordedTo IS NULL
    AND purpose IN agreement.purposes AND category IN agreement.categories
    AND agreement.from <= last[0] AND agreement.to > last[0]
}
RETURN discloser.key AS discloser, receiver.key AS receiver, purpose, category,
  first[1] AS first, first[0] AS firstDay, last[1] AS last, last[0] AS lastDay,
  [(discloser)<-[one:PARTY]-(agreement)-[other:PARTY]->(receiver)
    WHERE one.recordedTo IS NULL AND other.recordedTo IS NULL AND agreement.recordedTo IS NULL
      AND coalesce(agreement.to > agreement.from, true) |
    agreement {.key, .purposes, .categories, .from, .to}] AS agreements
ORDER BY discloser, receiver, purpose, category
