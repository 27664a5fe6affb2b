// What these numbers stand for, that records link to: keys, and where addresses are.
// access: read
// params: numbers Integer list, knownAt DateTime
// returns: number, key, address
//
// Of an address the key of its area, its latitude, longitude and small area.
UNWIND $numbers AS number
MATCH (thing)
WHERE id(thing) = number
RETURN number, thing.key AS key,
  CASE WHEN thing:Address THEN [
    head([(thing)-[within:IN_AREA]->(area)
      WHERE within.recordedFrom <= $knownAt AND coalesce(within.recordedTo > $knownAt, true) | area.key]),
    thing.latitude, thing.longitude, thing.lsoa
  ] END AS address
