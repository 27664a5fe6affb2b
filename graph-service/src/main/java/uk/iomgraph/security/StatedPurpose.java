package uk.iomgraph.security;

/** Why the one who asks asks; whoever settles it puts it into the context of the request under this class. */
public interface StatedPurpose {

    /** The purpose, as the audit trail will name it. */
    String name();
}
