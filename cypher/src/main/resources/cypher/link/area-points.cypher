// Where the middle of every area is.
// access: read
// params: nothing
// returns: code, latitude, longitude
MATCH (area:Area)
WHERE area.recordedTo IS NULL
RETURN area.code AS code, area.latitude AS latitude, area.longitude AS longitude
ORDER BY code
