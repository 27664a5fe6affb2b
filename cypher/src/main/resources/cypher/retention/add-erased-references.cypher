// Keeps that references of agencies were erased, without what they were.
// access: write
// params: digests String list
// returns: nothing
UNWIND $digests AS digest
MERGE (:ErasedReference {digest: digest})
