package uk.iomgraph.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one who asks. Every feature service takes it, and every statement that reads people is told what this viewer may
 * see.
 *
 * @param name the account, as the audit trail will name it
 * @param roles the roles held
 * @param seesLimitedAccess whether records marked limited-access are shown; otherwise they are withheld, with a code
 * @param agency the code of the agency the viewer works for; null where none is told
 * @param areas the codes of the areas the viewer works in; empty for everywhere
 */
public record Viewer(
        String name,
        Set<Role> roles,
        boolean seesLimitedAccess,
        @Nullable String agency,
        Set<String> areas) {

    public Viewer {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** A viewer of no agency, who works everywhere. */
    public Viewer(String name, Set<Role> roles, boolean seesLimitedAccess) {
        this(name, roles, seesLimitedAccess, null, Set.of());
    }

    /** Whether some role of the viewer's sees records of people; who has none such is told of numbers only. */
    public boolean seesRecords() {
        return roles.contains(Role.ANALYST) || roles.contains(Role.INVESTIGATOR) || roles.contains(Role.COORDINATOR);
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
