package uk.iomgraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import uk.iomgraph.graph.OfflineDatabase;

/**
 * Launches the embedded database before anything else of the service is made, so that both start side by side, unless
 * {@code spring.neo4j.uri} names another database. Named in {@code META-INF/spring.factories}.
 */
final class EmbeddedDatabaseLaunch implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.getProperty("spring.neo4j.uri", "").isEmpty()) {
            EmbeddedDatabaseSettings settings =
                    Binder.get(environment).bindOrCreate("iom", EmbeddedDatabaseSettings.class);
            if (settings.embedded().offline()) {
                ((GenericApplicationContext) context).registerBean(OfflineDatabase.class, () -> offline(settings));
                return;
            }
            EmbeddedDatabaseStatus status = new EmbeddedDatabaseStatus();
            GenericApplicationContext beans = (GenericApplicationContext) context;
            CompletableFuture<EmbeddedDatabase> database =
                    CompletableFuture.supplyAsync(() -> new EmbeddedDatabase(settings, status));
            beans.registerBean(EmbeddedDatabaseStatus.class, () -> status);
            beans.registerBean(EmbeddedDatabase.class, database::join);
        }
    }

    private static OfflineDatabase offline(EmbeddedDatabaseSettings settings) {
        try {
            return new LaunchCommand(settings).startOffline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
