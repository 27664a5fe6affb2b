package uk.iomgraph.web;

import java.util.List;

/**
 * A page of a list, as the Relay convention shapes it.
 *
 * @param edges the rows of the page, in the order of the list
 * @param pageInfo where the page stands in the list
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    public Connection {
        edges = List.copyOf(edges);
    }
}
