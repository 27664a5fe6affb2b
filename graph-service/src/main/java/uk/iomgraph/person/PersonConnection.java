package uk.iomgraph.person;

import java.util.List;
import uk.iomgraph.web.PageInfo;

/** A page of people who were searched for. */
record PersonConnection(List<PersonEdge> edges, PageInfo pageInfo) {

    PersonConnection {
        edges = List.copyOf(edges);
    }

    /**
     * A person who was found.
     *
     * @param matchedOn why, the strongest reason first; empty where the person's names are withheld
     */
    record PersonEdge(Person node, String cursor, List<MatchedOn> matchedOn) {}
}
