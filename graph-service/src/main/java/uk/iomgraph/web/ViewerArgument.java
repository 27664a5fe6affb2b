package uk.iomgraph.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/**
 * Hands controllers the {@link Viewer} who asks. There is no sign-in yet, so everyone who reaches the service is the one
 * local viewer; that is why it listens on the loopback address only.
 */
@Component
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private static final Viewer LOCAL = new Viewer("local", Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.ADMIN), false);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return LOCAL;
    }
}
