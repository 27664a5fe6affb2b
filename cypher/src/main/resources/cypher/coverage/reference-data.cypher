// The agencies, programmes, services and professionals that records refer to.
// access: read
// params: knownAt DateTime
// returns: label, key, type, place, group, from, to
MATCH (thing:Agency|Programme|Service|Professional)
WHERE thing.recordedFrom <= $knownAt
WITH thing,
  [(thing)-[link:SERVES]->(area)
    WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) | area.key] AS areas,
  [(thing)-[link:RUN_BY]->(agency)
    WHERE link.recordedFrom <= $knownAt AND coalesce(link.recordedTo > $knownAt, true) | agency.key] AS providers
RETURN head([label IN labels(thing) WHERE label IN ['Agency', 'Programme', 'Service', 'Professional']]) AS label,
  thing.key AS key, thing.type AS type,
  CASE
    WHEN thing:Programme AND size(areas) = 1 THEN areas[0]
    WHEN thing:Service THEN head(providers)
  END AS place,
  thing.forGroup AS group, thing.from AS from, thing.to AS to
