package uk.iomgraph.security.signin;

import java.util.Set;
import uk.iomgraph.security.Viewer.Role;

/** The accounts that a first start makes: one for each role, and one more that sees one area only. */
enum DemonstrationAccount {
    ANALYST("analyst", Role.ANALYST, false),
    ANALYST_OF_WIGAN("analyst-wigan", Role.ANALYST, false, "E22000108"),
    INVESTIGATOR("investigator", Role.INVESTIGATOR, true),
    COORDINATOR("coordinator", Role.COORDINATOR, false, "E22000026", "E22000108"),
    BOARD("board", Role.BOARD, false),
    AUDITOR("auditor", Role.AUDITOR, false),
    ADMIN("admin", Role.ADMIN, false);

    private final String account;
    private final Role role;
    private final boolean limitedAccess;
    private final Set<String> areas;

    DemonstrationAccount(String account, Role role, boolean limitedAccess, String... areas) {
        this.account = account;
        this.role = role;
        this.limitedAccess = limitedAccess;
        this.areas = Set.of(areas);
    }

    String account() {
        return account;
    }

    /** The account with a password. */
    LocalAccount.Entry entry(String hash) {
        return new LocalAccount.Entry(account, hash, Set.of(role), limitedAccess, null, areas);
    }

    /** What to tell of it: role, areas and clearance. */
    String told() {
        String where = areas.isEmpty()
                ? "everywhere"
                : "in " + String.join(", ", areas.stream().sorted().toList());
        return role + " " + where + (limitedAccess ? ", cleared for limited access" : "");
    }
}
