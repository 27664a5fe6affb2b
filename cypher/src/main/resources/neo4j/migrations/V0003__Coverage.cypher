// At most one version of a gap, and of a person's coverage, is current: only that one carries the property `current`.
CREATE CONSTRAINT gap_current_unique IF NOT EXISTS FOR (n:Gap) REQUIRE n.current IS UNIQUE;
CREATE INDEX gap_key IF NOT EXISTS FOR (n:Gap) ON (n.key);
CREATE INDEX gap_subject_kind IF NOT EXISTS FOR (n:Gap) ON (n.subjectKind);
CREATE INDEX gap_subject IF NOT EXISTS FOR (n:Gap) ON (n.subject);
CREATE CONSTRAINT coverage_current_unique IF NOT EXISTS FOR (n:Coverage) REQUIRE n.current IS UNIQUE;
CREATE INDEX coverage_subject IF NOT EXISTS FOR (n:Coverage) ON (n.subject);

// What people do about gaps hangs on the key of the gap, not on its node, so that it outlives every recomputation.
CREATE CONSTRAINT gap_action_id_unique IF NOT EXISTS FOR (n:GapAction) REQUIRE n.id IS UNIQUE;
CREATE INDEX gap_action_gap IF NOT EXISTS FOR (n:GapAction) ON (n.gap);
CREATE INDEX gap_action_at IF NOT EXISTS FOR (n:GapAction) ON (n.at);

// How a sweep finds what has changed since the last one.
CREATE INDEX episode_recorded_from IF NOT EXISTS FOR (n:Episode) ON (n.recordedFrom);
CREATE INDEX episode_recorded_to IF NOT EXISTS FOR (n:Episode) ON (n.recordedTo);
CREATE CONSTRAINT sweep_id_unique IF NOT EXISTS FOR (n:Sweep) REQUIRE n.id IS UNIQUE;
CREATE INDEX sweep_started_at IF NOT EXISTS FOR (n:Sweep) ON (n.startedAt);
