package uk.iomgraph.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.security.Viewers;

/** Who asks where a test asks the engine in process, without signing in: as the {@link TestAccount}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSignIn {

    private static volatile @Nullable Viewer asking;

    /** From now on somebody else asks; null for the {@link TestAccount} again. */
    public static void as(@Nullable Viewer somebody) {
        asking = somebody;
    }

    @Bean
    @Primary
    Viewers testViewers(@Qualifier("signedInViewers") Viewers signedIn) {
        Viewer test = new Viewer(TestAccount.NAME, Set.of(Role.values()), false);
        return () -> {
            if (SecurityContextHolder.getContext().getAuthentication() != null) {
                return signedIn.current();
            }
            Viewer somebody = asking;
            return somebody == null ? test : somebody;
        };
    }
}
