package uk.iomgraph.graph;

import org.jspecify.annotations.Nullable;

/** The database does not answer at the moment; asking again later may succeed. */
public final class GraphUnavailable extends RuntimeException {

    GraphUnavailable(@Nullable Throwable cause) {
        super("The database does not answer at the moment. Try again in a minute; /actuator/health says more.", cause);
    }
}
