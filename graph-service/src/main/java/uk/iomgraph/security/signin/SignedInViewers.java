package uk.iomgraph.security.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.AreaReach;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** The viewer is whoever has signed in, with all that lies today within the areas of the account. */
@Component
final class SignedInViewers implements Viewers {

    private final AreaReach areas;

    SignedInViewers(AreaReach areas) {
        this.areas = areas;
    }

    @Override
    public Viewer current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Viewer viewer = signedIn.viewer();
            return viewer.isEverywhere() ? viewer : viewer.within(areas.within(viewer.areas()));
        }
        throw new IllegalStateException("Nobody is signed in on this thread");
    }
}
