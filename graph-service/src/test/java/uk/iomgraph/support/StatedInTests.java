package uk.iomgraph.support;

import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlRequest;
import uk.iomgraph.security.StatedPurpose;

/**
 * States a purpose that shows everything for requests of tests that state none. Tests of purposes themselves switch it off
 * with {@code test.purpose=false}. It stands among the tests, so that the service has nothing like it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "test.purpose", matchIfMissing = true)
class StatedInTests {

    private static final StatedPurpose STATED = stated("PUBLIC_PROTECTION");

    /** For the values of rejected rows, which nothing else shows. */
    private static final StatedPurpose FOR_REJECTS = stated("SYSTEM_ADMINISTRATION");

    @Bean
    static BeanPostProcessor statesPurpose() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ExecutionGraphQlService service ? stating(service) : bean;
            }
        };
    }

    private static ExecutionGraphQlService stating(ExecutionGraphQlService service) {
        return request -> {
            if (!states(request)) {
                StatedPurpose purpose = request.getDocument().contains("rejects") ? FOR_REJECTS : STATED;
                request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.put(StatedPurpose.class, purpose))
                                .build());
            }
            return service.execute(request);
        };
    }

    private static StatedPurpose stated(String purpose) {
        return new StatedPurpose(purpose, "Invented people", Instant.parse("2200-01-01T00:00:00Z"), "tests");
    }

    private static boolean states(ExecutionGraphQlRequest request) {
        return request instanceof WebGraphQlRequest web && web.getHeaders().containsHeader("X-Purpose");
    }
}
