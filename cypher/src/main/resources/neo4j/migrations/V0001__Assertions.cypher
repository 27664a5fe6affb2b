// One thing of the world is one Entity node; its key is the assertion it was first recorded under, its id is ours.
CREATE CONSTRAINT entity_key_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// At most one version of an episode or tie is current: only that one carries the property `current`.
CREATE CONSTRAINT episode_current_unique IF NOT EXISTS FOR (n:Episode) REQUIRE n.current IS UNIQUE;
CREATE INDEX episode_key IF NOT EXISTS FOR (n:Episode) ON (n.key);
CREATE CONSTRAINT part_of_current_unique IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT neighbours_current_unique IF NOT EXISTS FOR ()-[r:NEIGHBOURS]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT suspected_of_current_unique IF NOT EXISTS FOR ()-[r:SUSPECTED_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT charged_with_current_unique IF NOT EXISTS FOR ()-[r:CHARGED_WITH]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT convicted_of_current_unique IF NOT EXISTS FOR ()-[r:CONVICTED_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT cautioned_for_current_unique IF NOT EXISTS FOR ()-[r:CAUTIONED_FOR]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT victim_of_current_unique IF NOT EXISTS FOR ()-[r:VICTIM_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT witness_to_current_unique IF NOT EXISTS FOR ()-[r:WITNESS_TO]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT family_of_current_unique IF NOT EXISTS FOR ()-[r:FAMILY_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT associates_with_current_unique IF NOT EXISTS FOR ()-[r:ASSOCIATES_WITH]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT shares_household_with_current_unique IF NOT EXISTS FOR ()-[r:SHARES_HOUSEHOLD_WITH]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT visited_in_custody_current_unique IF NOT EXISTS FOR ()-[r:VISITED_IN_CUSTODY]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT phoned_current_unique IF NOT EXISTS FOR ()-[r:PHONED]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT connected_online_with_current_unique IF NOT EXISTS FOR ()-[r:CONNECTED_ONLINE_WITH]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT gang_tie_current_unique IF NOT EXISTS FOR ()-[r:GANG_TIE]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT rival_of_current_unique IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT allied_with_current_unique IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT owns_current_unique IF NOT EXISTS FOR ()-[r:OWNS]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT uses_current_unique IF NOT EXISTS FOR ()-[r:USES]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT involved_in_current_unique IF NOT EXISTS FOR ()-[r:INVOLVED_IN]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT seen_at_current_unique IF NOT EXISTS FOR ()-[r:SEEN_AT]-() REQUIRE r.current IS UNIQUE;
CREATE CONSTRAINT communicated_with_current_unique IF NOT EXISTS FOR ()-[r:COMMUNICATED_WITH]-() REQUIRE r.current IS UNIQUE;

// How people are found, by former names too: what a person was called before a correction stands on a Superseded node.
CREATE INDEX person_pnc_id IF NOT EXISTS FOR (n:Person) ON (n.pncId);
CREATE INDEX person_cro IF NOT EXISTS FOR (n:Person) ON (n.cro);
CREATE INDEX person_crn IF NOT EXISTS FOR (n:Person) ON (n.crn);
CREATE INDEX person_prison_number IF NOT EXISTS FOR (n:Person) ON (n.prisonNumber);
CREATE FULLTEXT INDEX person_search IF NOT EXISTS FOR (n:Person|Superseded) ON EACH [n.searchNames, n.searchSounds, n.searchIdentifiers]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// How areas are found.
CREATE INDEX area_code IF NOT EXISTS FOR (n:Area) ON (n.code);
CREATE INDEX area_kind IF NOT EXISTS FOR (n:Area) ON (n.kind, n.code);

// The import's ledger.
CREATE CONSTRAINT feed_batch_id_unique IF NOT EXISTS FOR (n:FeedBatch) REQUIRE n.id IS UNIQUE;
CREATE INDEX feed_batch_received IF NOT EXISTS FOR (n:FeedBatch) ON (n.receivedAt);
CREATE INDEX feed_batch_digest IF NOT EXISTS FOR (n:FeedBatch) ON (n.digest);
CREATE CONSTRAINT parked_row_key_unique IF NOT EXISTS FOR (n:ParkedRow) REQUIRE n.key IS UNIQUE;
CREATE INDEX rejected_row_batch IF NOT EXISTS FOR (n:RejectedRow) ON (n.batch, n.position);
