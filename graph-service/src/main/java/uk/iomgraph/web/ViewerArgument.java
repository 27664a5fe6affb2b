package uk.iomgraph.web;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** Hands controllers the {@link Viewer} who asks. */
@Component
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private final Viewers viewers;

    ViewerArgument(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        @Nullable Viewer fixed = environment.getGraphQlContext().get(Viewer.class);
        return fixed == null ? viewers.current() : fixed;
    }
}
