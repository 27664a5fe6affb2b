package uk.iomgraph.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.flow.index.PersonJourneys;
import uk.iomgraph.flow.index.PersonJourneys.Journey;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;

/** Reads the journeys that sweeps keep, in all versions. */
@Component
class JourneyReader {

    private static final int PAGE = 5_000;

    private final GraphReader graph;

    JourneyReader(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    /** Microseconds since 1970. */
    static long micros(Instant instant) {
        return Moment.micros(instant);
    }

    /** Hands over all versions of everybody's journeys. */
    void forEach(Consumer<PersonJourneys> consumer) {
        String after = "";
        List<PersonJourneys> page = page(after);
        while (!page.isEmpty()) {
            String last = page.get(page.size() - 1).subject();
            if (page.size() == PAGE) {
                // More versions of the last one may be on the next page: all of them are read at once.
                page.stream().filter(version -> !version.subject().equals(last)).forEach(consumer);
                of(List.of(last)).forEach(consumer);
                page = page(last);
            } else {
                page.forEach(consumer);
                page = List.of();
            }
        }
    }

    /** All versions of the journeys of some people. */
    List<PersonJourneys> of(Collection<String> people) {
        return graph.list(
                FlowStatements.JOURNEYS_OF, Parameters.of("subjects", List.copyOf(people)), JourneyReader::version);
    }

    private List<PersonJourneys> page(String after) {
        return graph.list(
                LinkStatements.JOURNEYS_PAGE, Parameters.of("after", after).and("limit", PAGE), JourneyReader::version);
    }

    private static PersonJourneys version(Row row) {
        List<String> homes = row.texts("homes");
        List<String> places = row.texts("places");
        List<Long> days = row.numbers("days");
        Cells harms = Objects.requireNonNull(row.cellsOrNull("harms"));
        List<Journey> journeys = new ArrayList<>(homes.size());
        IntStream.range(0, homes.size())
                .mapToObj(at -> new Journey(
                        homes.get(at),
                        places.get(at),
                        Math.toIntExact(days.get(at)),
                        Objects.requireNonNullElse(harms.decimalOrNull(at), 0.0)))
                .forEach(journeys::add);
        return new PersonJourneys(
                row.text("subject"),
                micros(row.instant("recordedFrom")),
                row.has("recordedTo") ? micros(row.instant("recordedTo")) : Long.MAX_VALUE,
                journeys);
    }
}
