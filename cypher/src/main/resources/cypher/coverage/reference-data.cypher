// The agencies, programmes, services and professionals that records refer to.
// access: read
// params: knownAt DateTime
// returns: label, key, type, place, group, from, to
MATCH (thing:Entity)
WHERE (thing:Agency OR thing:Programme OR thing:Service OR thing:Professional)
  AND thing.recordedFrom <= $knownAt
RETURN head([label IN labels(thing) WHERE label IN ['Agency', 'Programme', 'Service', 'Professional']]) AS label,
  thing.key AS key, thing.type AS type,
  CASE
    WHEN thing:Programme THEN
      CASE WHEN COUNT { (thing)-[:SERVES]->(:Area) } = 1 THEN head([(thing)-[:SERVES]->(area:Area) | area.key]) END
    WHEN thing:Service THEN head([(thing)-[:RUN_BY]->(agency:Agency) | agency.key])
  END AS place,
  thing.forGroup AS group, thing.from AS from, thing.to AS to
