// Was any reference erased at all?
// access: read
// params: nothing
// returns: digest
MATCH (erased:ErasedReference)
RETURN erased.digest AS digest
LIMIT 1
