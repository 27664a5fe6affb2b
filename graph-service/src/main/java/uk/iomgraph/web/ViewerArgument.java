package uk.iomgraph.web;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;

/** Hands controllers the {@link Viewer} who asks. */
@Component
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private final Asking asking;

    ViewerArgument(Asking asking) {
        this.asking = asking;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return asking.viewer(environment);
    }
}
