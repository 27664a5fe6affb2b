package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.KeysetPages;
import uk.iomgraph.graph.Parameters;

/** Reads back what is kept of links: versions for the index, and all that is said of one for those who look at it. */
@Component
class LinkReader {

    private static final int PAGE = 10_000;

    private final GraphReader graph;

    LinkReader(GraphReader graph) {
        this.graph = graph;
    }

    /** All versions of all links. */
    List<LinkVersion> all() {
        List<LinkVersion> versions = new ArrayList<>();
        new KeysetPages<>(PAGE, this::page, LinkVersion::key).forEach(versions::add);
        return versions;
    }

    private List<LinkVersion> page(String after) {
        return graph.unhurried()
                .list(LinkStatements.LINKS_PAGE, Parameters.of("after", after).and("limit", PAGE), LinkVersion::of);
    }

    /** All versions of the links of some people. */
    List<LinkVersion> of(Collection<String> people) {
        return graph.unhurried()
                .list(LinkStatements.LINKS_OF, Parameters.of("subjects", List.copyOf(people)), LinkVersion::of);
    }

    /** All versions of links of gangs and addresses. */
    List<LinkVersion> wider() {
        return graph.unhurried()
                .list(LinkStatements.WIDER_LINKS, Parameters.of("kinds", LinkSubject.WIDER), LinkVersion::of);
    }

    /**
     * Links in full, as believed at a moment.
     *
     * @return by key; those not believed are left out
     */
    Map<String, KeptLink> details(Collection<String> keys, Instant knownAt) {
        Map<String, KeptLink> links = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    LinkStatements.DETAILS,
                    Parameters.of("keys", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> {
                        KeptLink link = KeptLink.of(row);
                        links.put(link.key(), link);
                    });
        }
        return links;
    }
}
