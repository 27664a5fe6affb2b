package uk.iomgraph.purpose;

/** Why a token that was sent does not count; stands in the context of a request under this class. */
enum TokenFault {
    /** It has ended. */
    EXPIRED,
    /** It was not signed here, or is somebody else's, or the one who asks may not state its purpose any longer. */
    FOREIGN
}
