package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

@DisplayName("What a provider of identities claims")
class ClaimedViewersTests {

    private final ClaimedViewers viewers = viewers("roles", true);

    @Test
    @DisplayName("becomes a viewer: name, roles, areas, agency and clearance")
    void whole() {
        Viewer viewer = viewers.of(
                Map.of(
                        "sub",
                        "7",
                        "roles",
                        List.of("ANALYST", "Chair of the board", "cyclist"),
                        "areas",
                        List.of("E22000026", "E22000108"),
                        "agency",
                        "GMP",
                        "limited_access",
                        true),
                "7");
        assertThat(viewer)
                .isEqualTo(new Viewer(
                        "7", Set.of(Role.ANALYST, Role.BOARD), true, "GMP", Set.of("E22000026", "E22000108")));
    }

    @Test
    @DisplayName("is all that is granted: nothing claimed is nothing")
    void nothing() {
        assertThat(viewers.of(Map.of(), "7")).isEqualTo(new Viewer("7", Set.of(), false));
        assertThat(viewers.of(Map.of("roles", List.of("analyst", "ROOT"), "areas", List.of("*")), "7")
                        .roles())
                .as("a role in other letters is another")
                .isEmpty();
        assertThat(viewers.of(Map.of("limited_access", "yes"), "7").seesLimitedAccess())
                .isFalse();
    }

    @Test
    @DisplayName("gives no role where it tells no areas, unless that is set to mean everywhere")
    void areas() {
        Map<String, Object> claims = Map.of("roles", List.of("ANALYST"));
        assertThat(viewers.of(claims, "7").roles()).isEmpty();
        assertThat(viewers("roles", false).of(claims, "7").roles()).containsExactly(Role.ANALYST);
        Viewer everywhere = viewers.of(Map.of("roles", List.of("ANALYST"), "areas", "*"), "7");
        assertThat(everywhere.roles()).containsExactly(Role.ANALYST);
        assertThat(everywhere.areas()).isEmpty();
    }

    @Test
    @DisplayName("may name roles in one text, and within another claim, or one whose name has dots")
    void shapes() {
        assertThat(viewers.of(Map.of("roles", "ANALYST AUDITOR", "areas", "*"), "7")
                        .roles())
                .containsExactlyInAnyOrder(Role.ANALYST, Role.AUDITOR);
        ClaimedViewers within = viewers("realm_access.roles", true);
        assertThat(within.of(Map.of("realm_access", Map.of("roles", List.of("ADMIN")), "areas", "*"), "7")
                        .roles())
                .containsExactly(Role.ADMIN);
        assertThat(within.of(Map.of("realm_access.roles", List.of("ADMIN"), "areas", "*"), "7")
                        .roles())
                .containsExactly(Role.ADMIN);
    }

    private static ClaimedViewers viewers(String roles, boolean areasRequired) {
        return new ClaimedViewers(new ClaimSettings(
                "sub",
                roles,
                Map.of("Chair of the board", Role.BOARD),
                "areas",
                areasRequired,
                "agency",
                "limited_access"));
    }
}
