package uk.iomgraph.security.signin;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** An account of this installation's own, with the hash of its password. */
final class LocalAccount implements UserDetails, SignedIn {

    private final Entry entry;
    private final Viewer viewer;

    LocalAccount(Entry entry) {
        this.entry = entry;
        this.viewer = new Viewer(entry.name(), entry.roles(), entry.limitedAccess(), entry.agency(), entry.areas());
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return SignedIn.authorities(viewer.roles());
    }

    @Override
    public String getPassword() {
        return entry.password();
    }

    @Override
    public String getUsername() {
        return entry.name();
    }

    /** The name alone: this may stand in a log. */
    @Override
    public String toString() {
        return entry.name();
    }

    /**
     * An account as it stands in the file.
     *
     * @param name the name to sign in with
     * @param password the hash of the password, after the name of the way it was made
     * @param roles the roles held
     * @param limitedAccess whether records marked limited-access are shown
     * @param agency the code of the agency; may be left out
     * @param areas the codes of the areas; none for everywhere
     */
    record Entry(
            String name,
            String password,
            Set<Role> roles,
            boolean limitedAccess,
            @Nullable String agency,
            Set<String> areas) {

        Entry {
            roles = Set.copyOf(roles);
            areas = Set.copyOf(areas);
        }
    }
}
