package uk.iomgraph.security.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.iomgraph.security.Viewer;

/** Somebody who has signed in on pages at a provider of identities. */
final class ClaimedUser extends DefaultOidcUser implements SignedIn {

    private final transient Viewer viewer;

    ClaimedUser(OidcUser user, Viewer viewer) {
        super(SignedIn.authorities(viewer.roles()), user.getIdToken(), user.getUserInfo());
        this.viewer = viewer;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof ClaimedUser user && user.viewer.equals(viewer);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** The name alone: this may stand in a log. */
    @Override
    public String toString() {
        return viewer.name();
    }
}
