// At most one version of a link, and of a person's journeys, is current: only that one carries the property `current`.
CREATE CONSTRAINT cross_border_link_current_unique IF NOT EXISTS FOR (n:CrossBorderLink) REQUIRE n.current IS UNIQUE;
CREATE INDEX cross_border_link_key IF NOT EXISTS FOR (n:CrossBorderLink) ON (n.key);
CREATE INDEX cross_border_link_subject IF NOT EXISTS FOR (n:CrossBorderLink) ON (n.subject);
CREATE INDEX cross_border_link_other IF NOT EXISTS FOR (n:CrossBorderLink) ON (n.other);
CREATE INDEX cross_border_link_subject_kind IF NOT EXISTS FOR (n:CrossBorderLink) ON (n.subjectKind);
CREATE CONSTRAINT journeys_current_unique IF NOT EXISTS FOR (n:Journeys) REQUIRE n.current IS UNIQUE;
CREATE INDEX journeys_subject IF NOT EXISTS FOR (n:Journeys) ON (n.subject);

// How a sweep finds whose vehicles and telephones have changed hands, or were seen, since the last one.
CREATE INDEX owns_recorded_from IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.recordedFrom);
CREATE INDEX owns_recorded_to IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.recordedTo);
CREATE INDEX uses_recorded_from IF NOT EXISTS FOR ()-[r:USES]-() ON (r.recordedFrom);
CREATE INDEX uses_recorded_to IF NOT EXISTS FOR ()-[r:USES]-() ON (r.recordedTo);
CREATE INDEX seen_at_recorded_from IF NOT EXISTS FOR ()-[r:SEEN_AT]-() ON (r.recordedFrom);
CREATE INDEX seen_at_recorded_to IF NOT EXISTS FOR ()-[r:SEEN_AT]-() ON (r.recordedTo);
