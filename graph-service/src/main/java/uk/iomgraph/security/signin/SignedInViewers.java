package uk.iomgraph.security.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** The viewer is whoever has signed in. */
@Component
final class SignedInViewers implements Viewers {

    @Override
    public Viewer current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.viewer();
        }
        throw new IllegalStateException("Nobody is signed in on this thread");
    }
}
