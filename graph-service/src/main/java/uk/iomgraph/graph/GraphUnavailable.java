package uk.iomgraph.graph;

/** The database does not answer at the moment; asking again later may succeed. */
public final class GraphUnavailable extends RuntimeException {

    GraphUnavailable(Throwable cause) {
        super("The database does not answer at the moment. Try again in a minute; /actuator/health says more.", cause);
    }
}
