// Which areas does each community safety partnership consist of, and with what share?
// access: read
// params: asOf Date
// returns: partnership, area, share
MATCH (partnership:Area {kind: 'CSP'})
WHERE partnership.recordedTo IS NULL
CALL (partnership) {
  RETURN partnership AS area, 2.0 AS share
  UNION ALL
  MATCH (area:Area)-[link:PART_OF]->(partnership)
  WHERE link.recordedTo IS NULL AND coalesce(link.from <= $asOf, true) AND coalesce(link.to > $asOf, true)
  RETURN area, coalesce(link.share, 1.0) AS share
}
RETURN partnership.code AS partnership, area.code AS area, share
ORDER BY partnership, area
