package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** The answers to the documents that the search asks beside that of people. */
final class SearchAnswer {

    private SearchAnswer() {}

    record Areas(DemonstrationState demonstration, Page<Area> areas) {}

    record Gangs(Page<Gang> gangs) {}

    record Addresses(Page<Found> addresses) {}

    /** A page of what was found. */
    record Page<T>(List<Edge<T>> edges, PageInfo pageInfo) {

        List<T> nodes() {
            return edges.stream().map(Edge::node).toList();
        }

        boolean isCut() {
            return pageInfo.hasNextPage();
        }
    }

    record Edge<T>(T node) {}

    record PageInfo(boolean hasNextPage) {}

    record Area(String code, String name, String kind) {}

    record Gang(String id, String name, @Nullable LocalDate from, List<Named> territory) {}

    record Found(Address address, List<Resident> residents) {}

    record Address(@Nullable String line, @Nullable String postcode, List<Named> areas) {}

    record Named(String name) {}

    record Resident(Person person, LocalDate from, @Nullable LocalDate to) {}

    record Person(String id, @Nullable String name) {}
}
