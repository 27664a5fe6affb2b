// What is done about ties hangs on their key, so that it outlives every correction and the tie itself.
CREATE CONSTRAINT tie_action_id_unique IF NOT EXISTS FOR (n:TieAction) REQUIRE n.id IS UNIQUE;
CREATE INDEX tie_action_tie IF NOT EXISTS FOR (n:TieAction) ON (n.tie);
CREATE CONSTRAINT removal_key_unique IF NOT EXISTS FOR (n:Removal) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT removal_notice_id_unique IF NOT EXISTS FOR (n:RemovalNotice) REQUIRE n.id IS UNIQUE;
