package uk.iomgraph.audit;

/** What is done with personal data, in the words of section 62 of the Data Protection Act 2018. */
public enum Act {
    /** Records came in. */
    COLLECTION,
    /** Something about a person was changed. */
    ALTERATION,
    /** Records were looked at. */
    CONSULTATION,
    /** Records went out to somebody else. */
    DISCLOSURE,
    /** Records of several people or sources were put together into something new. */
    COMBINATION,
    /** Something about a person was taken out for good. */
    ERASURE,
    /** Nothing was done with personal data: the trail tells of itself. */
    UPKEEP
}
