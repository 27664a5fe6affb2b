package uk.iomgraph.web;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** Who asks a field: as it was fixed when the request came in, else on the thread that answers. */
@Component
public class Asking {

    private final Viewers viewers;

    /** Asks these where nothing was fixed. */
    public Asking(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Who asks. */
    public Viewer viewer(DataFetchingEnvironment asked) {
        @Nullable Viewer fixed = asked.getGraphQlContext().get(Viewer.class);
        return fixed == null ? viewers.current() : fixed;
    }
}
