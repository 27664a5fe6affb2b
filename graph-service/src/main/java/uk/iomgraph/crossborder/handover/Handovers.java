package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.HandoverStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds handovers, whether they were offered in this system or delivered by an agency. */
@Service
public class Handovers {

    /** How many are read at once where not all that are read are wanted. */
    private static final int CHUNK = 500;

    private final GraphReader graph;
    private final Areas areas;
    private final HandoverSettings settings;
    private final HandoverViews views;
    private final Paging paging;

    Handovers(GraphReader graph, Areas areas, HandoverSettings settings, HandoverViews views, Paging paging) {
        this.graph = graph;
        this.areas = areas;
        this.settings = settings;
        this.views = views;
        this.paging = paging;
    }

    /**
     * The handovers in flight between two sides of a border: offered from one to the other, either way, and not answered by
     * the day, whether there is still time ({@code OFFERED}) or not ({@code LAPSED}). The latest first.
     *
     * @param one codes of the areas on one side, all that lie within it
     * @param other codes of the areas on the other side
     * @param most how many at most
     * @param moment the day it is asked about, and what is known
     * @param viewer who asks
     */
    public List<Handover> between(
            Collection<String> one, Collection<String> other, int most, Moment moment, Viewer viewer) {
        Parameters asked = Parameters.of("one", List.copyOf(one))
                .and("other", List.copyOf(other))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("limit", most)
                .and("sees", viewer.sees());
        List<HandoverRecord> seen = read(HandoverStatements.UNANSWERED_BETWEEN, asked, moment).stream()
                .filter(record -> sees(viewer, record))
                .toList();
        return views.of(seen, moment, viewer);
    }

    /**
     * A handover.
     *
     * @throws BadQuestion if there is none with this id at the moment, or it was offered after the day
     */
    Handover get(String id, Moment moment, Viewer viewer) {
        return HandoverKey.of(id)
                .flatMap(key -> graph.reading(transaction -> HandoverRecords.find(transaction, key, moment.knownAt())))
                .filter(record -> record.told().from() <= Day.of(moment.asOf()) && sees(viewer, record))
                .map(record -> views.of(List.of(record), moment, viewer).get(0))
                .filter(Handover::isTold)
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "No handover with this id was known on this day."));
    }

    /**
     * A page of the handovers of an area and all that lies within it, or of all areas, the latest first.
     *
     * @throws BadQuestion if there is no such area at the moment
     */
    Connection<Handover> list(HandoverArguments arguments, PageRequest page, Moment moment, Viewer viewer) {
        Set<String> within = within(arguments.area(), moment);
        HandoverState wanted = arguments.state();
        Predicate<HandoverRecord> passes =
                record -> sees(viewer, record) && (wanted == null || state(record, moment) == wanted);
        Position after = page.keyset().isEmpty()
                ? null
                : new Position(
                        LocalDate.parse(page.keyset().get(0)), page.keyset().get(1));
        CypherStatement statement = wanted == HandoverState.OFFERED || wanted == HandoverState.LAPSED
                ? HandoverStatements.UNANSWERED_OF_AREAS
                : HandoverStatements.HANDOVERS_OF_AREAS;
        List<HandoverRecord> found =
                read(position -> chunk(statement, within, position, moment, viewer), after, page.limit(), passes);
        Connection<HandoverRecord> records = paging.connection(
                found,
                page,
                record -> List.of(String.valueOf(Day.date(record.told().from())), record.key()));
        return views.of(records, moment, viewer);
    }

    /** Either side sees it. */
    private static boolean sees(Viewer viewer, HandoverRecord record) {
        return viewer.reaches(record.told().fromArea())
                || viewer.reaches(record.told().toArea());
    }

    private Set<String> within(@Nullable String given, Moment moment) {
        AreaTree tree = areas.tree(moment);
        if (given == null) {
            return tree.codes();
        }
        return tree.within(tree.known(given));
    }

    /** Where a list is taken up again. */
    private record Position(LocalDate from, String key) {}

    /** So many records after a position at once; from the first on where there is none. */
    private interface Chunks {

        List<HandoverRecord> after(@Nullable Position position);
    }

    private HandoverState state(HandoverRecord record, Moment moment) {
        return record.life()
                .state(Day.of(moment.asOf()), settings.of(record.told().fromArea()));
    }

    /** The first so many that are wanted, after a position. States follow from settings and are not in the graph to ask for. */
    private static List<HandoverRecord> read(
            Chunks chunks, @Nullable Position after, int most, Predicate<HandoverRecord> wanted) {
        List<HandoverRecord> found = new ArrayList<>();
        Position position = after;
        List<HandoverRecord> chunk;
        do {
            chunk = chunks.after(position);
            chunk.stream().filter(wanted).limit(most - (long) found.size()).forEach(found::add);
            position = chunk.isEmpty() ? position : position(chunk.get(chunk.size() - 1));
        } while (chunk.size() == CHUNK && found.size() < most);
        return found;
    }

    private static Position position(HandoverRecord record) {
        return new Position(LocalDate.ofEpochDay(record.told().from()), record.key());
    }

    private List<HandoverRecord> chunk(
            CypherStatement statement, Set<String> within, @Nullable Position after, Moment moment, Viewer viewer) {
        Parameters asked = Parameters.of("areas", new HashSet<>(within))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("afterFrom", after == null ? null : after.from())
                .and("afterKey", after == null ? null : after.key())
                .and("limit", CHUNK)
                .and("sees", viewer.sees());
        return read(statement, asked, moment);
    }

    private List<HandoverRecord> read(CypherStatement statement, Parameters asked, Moment moment) {
        return graph.reading(transaction -> HandoverRecords.list(transaction, statement, asked, moment.knownAt()));
    }
}
