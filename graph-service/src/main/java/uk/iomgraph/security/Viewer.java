package uk.iomgraph.security;

import java.util.Set;

/**
 * The one who asks. Every feature service takes it, and every statement that reads people is told what this viewer may
 * see.
 *
 * @param name the account, as the audit trail will name it
 * @param roles the roles held
 * @param seesLimitedAccess whether records marked limited-access are shown; otherwise they are withheld, with a code
 */
public record Viewer(String name, Set<Role> roles, boolean seesLimitedAccess) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** What a viewer's job allows. */
    public enum Role {
        /** Queries records and networks. */
        ANALYST,
        /** Explores associate networks. */
        INVESTIGATOR,
        /** Reads aggregates only. */
        BOARD,
        /** Manages a cohort. */
        COORDINATOR,
        /** Reads the audit trail. */
        AUDITOR,
        /** Delivers feeds and runs the system. */
        ADMIN
    }
}
