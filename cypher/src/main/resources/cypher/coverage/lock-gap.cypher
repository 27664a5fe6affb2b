// Keeps everyone else from acting on one version of a gap until the transaction ends.
// access: write
// params: version String
// returns: nothing
MATCH (gap)
WHERE elementId(gap) = $version
SET gap.key = gap.key
