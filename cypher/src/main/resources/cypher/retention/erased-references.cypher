// Which of these references were erased?
// access: read
// params: digests String list
// returns: digest
UNWIND $digests AS digest
MATCH (erased:ErasedReference {digest: digest})
USING INDEX SEEK erased:ErasedReference(digest)
RETURN digest
