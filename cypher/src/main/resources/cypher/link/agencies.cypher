// Which areas every agency serves, and of what type it is.
// access: read
// params: nothing
// returns: key, type, areas
MATCH (agency:Agency)
WHERE agency.recordedTo IS NULL
RETURN agency.key AS key, agency.type AS type,
  [(agency)-[serves:SERVES]->(area) WHERE serves.recordedTo IS NULL | [area.code, area.kind]] AS areas
