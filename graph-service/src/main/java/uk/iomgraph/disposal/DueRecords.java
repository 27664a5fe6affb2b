package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.RetentionStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.retention.RetentionDecision;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Lists people whose records fall due for review. */
@Service
class DueRecords {

    /** People looked at in one go: most of those unheard of for long enough are due. */
    private static final int CANDIDATES = 500;

    private final GraphReader graph;
    private final KnownRecords records;
    private final Areas areas;
    private final People people;
    private final Paging paging;

    DueRecords(GraphReader graph, KnownRecords records, Areas areas, People people, Paging paging) {
        this.graph = graph;
        this.records = records;
        this.areas = areas;
        this.people = people;
        this.paging = paging;
    }

    Connection<DueRecord> list(
            @Nullable String area, LocalDate before, PageRequest page, Moment moment, Viewer viewer) {
        List<Due> found = new ArrayList<>();
        Candidate after = Candidate.after(page.keyset());
        // One more day, since a year back from a leap day is not a year on from the day before it.
        Parameters asked = Parameters.of("areas", area == null ? List.of() : within(area, moment))
                .and("opening", KnownRecord.OPENING)
                .and("today", records.today())
                .and(
                        "since",
                        before.minusYears(records.periods().shortestReview()).plusDays(1))
                .and("sees", viewer.sees())
                .and("limit", CANDIDATES);
        List<Candidate> candidates;
        do {
            candidates = candidates(asked, after);
            found.addAll(due(candidates, before));
            after = candidates.isEmpty() ? after : candidates.get(candidates.size() - 1);
        } while (found.size() < page.limit() && candidates.size() == CANDIDATES);
        return named(
                paging.connection(
                        found.subList(0, Math.min(found.size(), page.limit())),
                        page,
                        due -> due.candidate().keyset()),
                moment,
                viewer);
    }

    private List<Candidate> candidates(Parameters asked, @Nullable Candidate after) {
        return graph.list(
                RetentionStatements.QUIET,
                asked.and("day", after == null ? null : after.last())
                        .and("after", after == null ? null : after.person()),
                Candidate::of);
    }

    private List<Due> due(List<Candidate> candidates, LocalDate before) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<String> ids = candidates.stream().map(Candidate::person).toList();
        Map<String, KnownRecord> known = graph.reading(transaction -> records.of(ids, transaction));
        List<Due> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            KnownRecord one = known.get(candidate.person());
            if (one != null && !one.erasing()) {
                RetentionDecision decision = records.decision(one);
                if (decision.reviewDueBefore(before)) {
                    found.add(new Due(candidate, decision, one.held()));
                }
            }
        }
        return found;
    }

    private Connection<DueRecord> named(Connection<Due> page, Moment moment, Viewer viewer) {
        Map<String, Person> found = people.byIds(
                page.edges().stream()
                        .map(edge -> edge.node().candidate().person())
                        .toList(),
                moment,
                viewer);
        List<Edge<DueRecord>> edges = new ArrayList<>();
        for (Edge<Due> edge : page.edges()) {
            Person person = found.get(edge.node().candidate().person());
            if (person != null) {
                edges.add(new Edge<>(edge.node().of(person), edge.cursor()));
            }
        }
        return new Connection<>(edges, page.pageInfo());
    }

    private List<String> within(String area, Moment moment) {
        AreaTree tree = areas.tree(moment);
        return List.copyOf(tree.within(tree.known(area)));
    }

    /** Somebody unheard of for long enough, by the record that leads theirs, and the day of the last that was heard. */
    private record Candidate(String person, LocalDate last) {

        static Candidate of(Row row) {
            return new Candidate(row.text("person"), row.date("last"));
        }

        static @Nullable Candidate after(List<String> keyset) {
            return keyset.isEmpty() ? null : new Candidate(keyset.get(1), LocalDate.parse(keyset.get(0)));
        }

        List<String> keyset() {
            return List.of(last.toString(), person);
        }
    }

    private record Due(Candidate candidate, RetentionDecision decision, boolean held) {

        DueRecord of(Person person) {
            LocalDate review = decision.reviewDue();
            if (review == null) {
                throw new IllegalStateException("A record that is due has a day on which it is");
            }
            return new DueRecord(
                    person,
                    decision.category(),
                    decision.lastEvent().day(),
                    review,
                    decision.eraseDue(),
                    held,
                    held ? decision.why() + " A legal hold stands: it cannot be erased." : decision.why());
        }
    }
}
