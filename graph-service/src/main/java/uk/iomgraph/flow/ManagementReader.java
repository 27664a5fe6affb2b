package uk.iomgraph.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.flow.index.PersonManagement;
import uk.iomgraph.flow.index.PersonManagement.Held;
import uk.iomgraph.flow.index.PersonManagement.Home;
import uk.iomgraph.flow.index.PersonManagement.Stay;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.KeysetPages;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.interval.Day;

/** Reads where people live and where they are managed, in all that was ever believed. */
@Component
class ManagementReader {

    private static final int PAGE = 1_000;

    private final GraphReader graph;

    ManagementReader(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    /** Hands over everybody who was ever managed. */
    void forEach(Consumer<PersonManagement> consumer) {
        List<String> page = new ArrayList<>(PAGE);
        new KeysetPages<>(PAGE, this::page, person -> person).forEach(person -> {
            page.add(person);
            if (page.size() == PAGE) {
                of(page).forEach(consumer);
                page.clear();
            }
        });
        of(page).forEach(consumer);
    }

    private List<String> page(String after) {
        return graph.list(
                FlowStatements.PEOPLE_PAGE,
                Parameters.of("after", after).and("limit", PAGE),
                row -> row.text("identity"));
    }

    /** Some people; those without a home who were never managed are left out. */
    List<PersonManagement> of(Collection<String> people) {
        Map<String, Rows> found = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            graph.forEach(
                    FlowStatements.MANAGED,
                    Parameters.of("people", List.copyOf(people)),
                    row -> found.computeIfAbsent(row.text("identity"), any -> new Rows())
                            .add(row));
        }
        List<PersonManagement> read = new ArrayList<>(found.size());
        found.forEach((person, rows) -> read.add(rows.of(person)));
        return read;
    }

    /** What was read of one person. */
    private static final class Rows {

        private static final Comparator<Stay> ORDER =
                Comparator.comparing(Stay::area).thenComparing(Stay::kind);

        private final List<Home> homes = new ArrayList<>();
        private final List<Stay> stays = new ArrayList<>();

        void add(Row row) {
            String kind = row.textOrNull("kind");
            Held held = new Held(
                    Day.of(row.date("from")),
                    Day.of(row.dateOrNull("to")),
                    JourneyReader.micros(row.instant("recordedFrom")),
                    end(row.instantOrNull("recordedTo")));
            if (kind == null) {
                homes.add(new Home(row.textOrNull("small"), row.text("area"), held));
            } else {
                stays.add(new Stay(row.text("area"), kind, held));
            }
        }

        private static long end(@Nullable Instant recordedTo) {
            return recordedTo == null ? Long.MAX_VALUE : JourneyReader.micros(recordedTo);
        }

        PersonManagement of(String person) {
            stays.sort(ORDER);
            return new PersonManagement(person, homes, stays);
        }
    }
}
