package uk.iomgraph.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.WithheldCode;

/**
 * The one who asks. Every feature service takes it, and every statement that reads people is told what this viewer may
 * see ({@link #sees}).
 *
 * @param name the account, as the audit trail will name it
 * @param roles the roles held
 * @param seesLimitedAccess whether records marked limited-access are shown; otherwise they are withheld, with a code
 * @param agency the code of the agency the viewer works for; null where none is told
 * @param areas the codes of the areas the viewer works in; empty for everywhere
 * @param reach codes of those areas and all within them, and of the agency: a record that has to do with one of them is
 *     shown to a viewer who does not work everywhere
 */
public record Viewer(
        String name,
        Set<Role> roles,
        boolean seesLimitedAccess,
        @Nullable String agency,
        Set<String> areas,
        Set<String> reach) {

    /** What one sees who sees everything, as statements take it. */
    public static final Parameters EVERYTHING = sees(true, true, Set.of());

    public Viewer {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        reach = Set.copyOf(reach);
    }

    /** A viewer whose areas are taken for all there is within them. */
    public Viewer(String name, Set<Role> roles, boolean seesLimitedAccess, @Nullable String agency, Set<String> areas) {
        this(name, roles, seesLimitedAccess, agency, areas, reach(areas, agency));
    }

    /** A viewer of no agency, who works everywhere. */
    public Viewer(String name, Set<Role> roles, boolean seesLimitedAccess) {
        this(name, roles, seesLimitedAccess, null, Set.of());
    }

    /** The same, with all that lies within the areas. */
    public Viewer within(Collection<String> codes) {
        return new Viewer(name, roles, seesLimitedAccess, agency, areas, reach(codes, agency));
    }

    /** Whether no area bounds what is seen. */
    public boolean isEverywhere() {
        return areas.isEmpty();
    }

    /** Whether some role of the viewer's sees records of people; who has none such is told of numbers only. */
    public boolean seesRecords() {
        return roles.contains(Role.ANALYST) || roles.contains(Role.INVESTIGATOR) || roles.contains(Role.COORDINATOR);
    }

    /** Whether nobody's record is withheld from the viewer as a whole. */
    public boolean seesEverybody() {
        return seesRecords() && isEverywhere() && seesLimitedAccess;
    }

    /** Whether something of this area, or of this agency, is the viewer's to see. */
    public boolean reaches(@Nullable String code) {
        return isEverywhere() || (code != null && reach.contains(code));
    }

    /**
     * Why a record is withheld as a whole, or null if it is shown.
     *
     * @param limited whether it is marked limited-access
     * @param codes the areas and agencies that the person has to do with
     */
    public @Nullable WithheldCode withholds(boolean limited, Collection<String> codes) {
        if (limited && !seesLimitedAccess) {
            return WithheldCode.LIMITED_ACCESS;
        }
        return isEverywhere() || codes.stream().anyMatch(reach::contains) ? null : WithheldCode.AREA;
    }

    /**
     * What this viewer sees, as statements take it: {@code limited} for records marked limited-access, {@code everywhere},
     * and else the codes of {@code reach}. In a map, since the database plans a statement anew for each length of a list.
     */
    public Parameters sees() {
        return sees(seesLimitedAccess, isEverywhere(), isEverywhere() ? Set.of() : reach);
    }

    /** Of whom this viewer is told numbers, as {@link #sees()}: areas bound nobody who sees no records. */
    public Parameters counts() {
        return seesRecords() ? sees() : sees(seesLimitedAccess, true, Set.of());
    }

    private static Parameters sees(boolean limited, boolean everywhere, Set<String> reach) {
        return Parameters.of("limited", limited).and("everywhere", everywhere).and("reach", reach);
    }

    private static Set<String> reach(Collection<String> areas, @Nullable String agency) {
        Set<String> codes = new HashSet<>(areas);
        if (agency != null) {
            codes.add(agency);
        }
        return codes;
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
