package uk.iomgraph.security.signin;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.iomgraph.security.Viewer.Role;

/**
 * Which claims of a provider of identities say who a viewer is. A claim within another is named with a dot between
 * them, as in {@code realm_access.roles}.
 *
 * @param name the claim with the account's name, which audit records; the subject by default
 * @param roles the claim with the roles: a list, or a text with blanks between them
 * @param roleNames which role a value of that claim stands for; a value that is a role's own name needs no entry
 * @param areas the claim with the codes of the viewer's areas; the value {@code *} is everywhere
 * @param areasRequired whether a viewer for whom no areas are told gets no role; otherwise that is everywhere
 * @param agency the claim with the code of the viewer's agency
 * @param limitedAccess the claim that is {@code true} for those who see records marked limited-access
 */
@ConfigurationProperties("iom.security.claims")
record ClaimSettings(
        @DefaultValue("sub") String name,
        @DefaultValue("roles") String roles,
        @DefaultValue Map<String, Role> roleNames,
        @DefaultValue("areas") String areas,
        @DefaultValue("true") boolean areasRequired,
        @DefaultValue("agency") String agency,
        @DefaultValue("limited_access") String limitedAccess) {

    ClaimSettings {
        roleNames = Map.copyOf(roleNames);
    }
}
