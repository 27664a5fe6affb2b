// What is decided about the keeping of records, and the proofs of erasures.
CREATE CONSTRAINT retention_act_id_unique IF NOT EXISTS FOR (n:RetentionAct) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT erasure_id_unique IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;

// By which a delivery is told that what it refers to was erased.
CREATE CONSTRAINT erased_reference_digest_unique IF NOT EXISTS FOR (n:ErasedReference) REQUIRE n.digest IS UNIQUE;
