package uk.iomgraph.security.signin;

import java.util.Collection;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Who has signed in, whichever way it was: what the framework calls the principal. */
interface SignedIn {

    /** The viewer this is. */
    Viewer viewer();

    /** Roles in the framework's own terms. */
    static Collection<? extends GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
