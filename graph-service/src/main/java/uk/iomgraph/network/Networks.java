package uk.iomgraph.network;

import org.springframework.stereotype.Service;

/** Networks around seeds, and paths between two nodes. */
@Service
class Networks {

    private final Neighbourhoods neighbourhoods;

    Networks(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** The nodes around some seeds with every visible tie between them. */
    Network network(NetworkQuestion question) {
        return neighbourhoods
                .reading(expander -> new NetworkSearch(question, expander).run())
                .network();
    }

    /** The shortest paths between two nodes. */
    PathSearchResult paths(PathQuestion question) {
        return neighbourhoods.reading(expander -> new PathSearch(question, expander).run());
    }
}
