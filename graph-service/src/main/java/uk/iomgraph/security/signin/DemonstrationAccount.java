package uk.iomgraph.security.signin;

import java.util.List;
import java.util.Set;
import uk.iomgraph.security.Viewer.Role;

/**
 * An account that a first start makes.
 *
 * @param name the name to sign in with
 * @param role the one role it has
 * @param limitedAccess whether it sees records marked limited-access
 * @param areas the codes of the areas it works in; none for everywhere
 */
record DemonstrationAccount(String name, Role role, boolean limitedAccess, Set<String> areas) {

    /** One account for each role, and one more that works in one area only. */
    static final List<DemonstrationAccount> ALL = List.of(
            new DemonstrationAccount("analyst", Role.ANALYST, false, Set.of()),
            new DemonstrationAccount("analyst-wigan", Role.ANALYST, false, Set.of("E22000108")),
            new DemonstrationAccount("investigator", Role.INVESTIGATOR, true, Set.of()),
            new DemonstrationAccount("coordinator", Role.COORDINATOR, false, Set.of("E22000026", "E22000108")),
            new DemonstrationAccount("board", Role.BOARD, false, Set.of()),
            new DemonstrationAccount("auditor", Role.AUDITOR, false, Set.of()),
            new DemonstrationAccount("admin", Role.ADMIN, false, Set.of()));

    DemonstrationAccount {
        areas = Set.copyOf(areas);
    }

    /** The account with a password. */
    LocalAccount.Entry entry(String hash) {
        return new LocalAccount.Entry(name, hash, Set.of(role), limitedAccess, null, areas);
    }

    /** What to tell of it: role, areas and clearance. */
    String told() {
        String where = areas.isEmpty()
                ? "everywhere"
                : "in " + String.join(", ", areas.stream().sorted().toList());
        return role + " " + where + (limitedAccess ? ", cleared for limited access" : "");
    }
}
