package uk.iomgraph.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.security.Viewers;

/**
 * Everyone is the one local viewer: there is no sign-in yet, which is why the service listens on the loopback address only.
 */
@Component
final class LocalViewers implements Viewers {

    private static final Viewer LOCAL = new Viewer("local", Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.ADMIN), false);

    @Override
    public Viewer current() {
        return LOCAL;
    }
}
