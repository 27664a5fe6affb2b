// Runs are found by id, by state and by when they were asked for.
CREATE CONSTRAINT analytics_run_id_unique IF NOT EXISTS FOR (n:AnalyticsRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX analytics_run_queued_at IF NOT EXISTS FOR (n:AnalyticsRun) ON (n.queuedAt);
CREATE INDEX analytics_run_state IF NOT EXISTS FOR (n:AnalyticsRun) ON (n.state);

// A block of results stands at one position of one measure of one run.
CREATE CONSTRAINT analytics_result_unique IF NOT EXISTS FOR (n:AnalyticsResult) REQUIRE (n.run, n.measure, n.position) IS UNIQUE;
