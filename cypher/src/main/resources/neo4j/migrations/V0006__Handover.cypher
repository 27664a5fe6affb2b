// What areas do about handovers hangs on the key of the handover, so that it outlives every correction of its record.
CREATE CONSTRAINT handover_action_id_unique IF NOT EXISTS FOR (n:HandoverAction) REQUIRE n.id IS UNIQUE;
CREATE INDEX handover_action_handover IF NOT EXISTS FOR (n:HandoverAction) ON (n.handover);
