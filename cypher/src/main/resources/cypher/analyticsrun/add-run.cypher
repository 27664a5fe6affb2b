// Adds a run that waits for its turn.
// access: write
// params: run Map
// returns: nothing
CREATE (run:AnalyticsRun)
SET run = $run
