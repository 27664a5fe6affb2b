package uk.iomgraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.kernel.DaemonThreads;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/**
 * Asks the examples of GraphiQL once the database is ready, so that the first person to ask does not wait for
 * statements to be planned and classes to be loaded. Nobody waits for it, and what goes wrong is of no consequence.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "iom.warm-up", matchIfMissing = true)
final class WarmUp implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Viewer SELF = new Viewer("warm-up", Set.of(Role.values()), false);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Pattern CHANGES = Pattern.compile("^mutation\\b", Pattern.MULTILINE);

    private final ExecutionGraphQlService engine;
    private final GraphMigrations migrations;
    private final Clock clock;
    private final Thread worker = new DaemonThreads("warm-up").newThread(this::ask);

    WarmUp(ExecutionGraphQlService engine, GraphMigrations migrations, Clock clock) {
        this.engine = engine;
        this.migrations = migrations;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.start();
    }

    @Override
    public void destroy() {
        worker.interrupt();
    }

    private static ExecutionGraphQlRequest request(String query, StatedPurpose purpose) {
        DefaultExecutionGraphQlRequest request =
                new DefaultExecutionGraphQlRequest(query, null, null, null, SELF.name(), null);
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(context -> {
                    context.put(Viewer.class, SELF);
                    context.put(StatedPurpose.class, purpose);
                })
                .build());
        return request;
    }

    private void ask() {
        // Nobody is shown the answers; without a purpose nothing about people would be read, and so nothing warmed.
        Instant expires = clock.instant().plus(Duration.ofHours(1));
        StatedPurpose purpose =
                new StatedPurpose("OFFENDER_MANAGEMENT", "Nobody is shown the answers", expires, "warm-up");
        try {
            if (migrations.await(Duration.ofMinutes(10))) {
                for (Resource example :
                        new PathMatchingResourcePatternResolver().getResources("classpath:graphiql/examples/*")) {
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                    String query = example.getContentAsString(StandardCharsets.UTF_8);
                    if (!CHANGES.matcher(query).find()) {
                        engine.execute(request(query, purpose)).block(LONGEST);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("The warm-up ended early", e);
        }
    }
}
