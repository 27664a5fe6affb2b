package uk.iomgraph.coverage.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.crossborder.handover.HandoverRecords;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverAnswer;

/** Reads people's timelines, as believed at a moment: five statements for any number of people. */
@Component
public final class Timelines {

    private final GraphReader graph;
    private final Areas areas;
    private final Clock clock;

    Timelines(GraphReader graph, Areas areas, Clock clock) {
        this.graph = graph;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What records refer to, to be read once for many calls; addresses are placed by the areas of today.
     *
     * @param knownAt the instant of knowledge
     */
    public Reader reader(Instant knownAt) {
        return reader(areas.currentTree(today(knownAt)), knownAt);
    }

    private Moment today(Instant knownAt) {
        return new Moment(LocalDate.now(clock), knownAt);
    }

    private Reader reader(AreaTree tree, Instant knownAt) {
        ReferenceData reference = new ReferenceData();
        graph.forEach(CoverageStatements.REFERENCE_DATA, Parameters.of("knownAt", knownAt), reference::add);
        return new Reader(new Episodes(reference, tree), knownAt);
    }

    /**
     * The timelines of people.
     *
     * @param people ids of the records that lead a person's records; those without any believed record are left out
     * @param knownAt the instant of knowledge
     * @return one for each person, by identity
     */
    public List<Subject> of(Collection<String> people, Instant knownAt) {
        Reader reader = reader(areas.tree(today(knownAt)), knownAt);
        return graph.reading(transaction -> reader.read(people, transaction));
    }

    /** Reads timelines within a transaction. Safe for use by several threads. */
    public static final class Reader {

        private final Episodes episodes;
        private final LinkedThings things;
        private final Instant knownAt;

        Reader(Episodes episodes, Instant knownAt) {
            this.episodes = episodes;
            this.things = new LinkedThings(knownAt);
            this.knownAt = knownAt;
        }

        /** The timelines of people, see {@link Timelines#of}. */
        public List<Subject> read(Collection<String> people, GraphTransaction transaction) {
            Map<String, SubjectRows> found = new TreeMap<>();
            LinkedThings.Some linked = things.some();
            transaction.forEach(
                    CoverageStatements.TIMELINES,
                    parameters(people),
                    row -> found.computeIfAbsent(row.text("identity"), any -> new SubjectRows())
                            .add(row, linked));
            linked.read(transaction);
            found.values().forEach(rows -> rows.read(episodes));
            cohortOffenders(found, transaction);
            childrenAtHome(found, transaction);
            handovers(found, transaction);
            List<Subject> subjects = new ArrayList<>(found.size());
            found.forEach((identity, rows) -> subjects.add(rows.subject(identity)));
            return subjects;
        }

        private void cohortOffenders(Map<String, SubjectRows> found, GraphTransaction transaction) {
            List<String> victims = names(found, SubjectRows::isVictim);
            if (!victims.isEmpty()) {
                Map<String, List<String>> offenders = new TreeMap<>();
                transaction.forEach(
                        CoverageStatements.COHORT_OFFENDERS,
                        parameters(victims),
                        row -> offenders.put(row.text("tie"), row.texts("offenders")));
                found.values().forEach(rows -> rows.by(offenders));
            }
        }

        private void childrenAtHome(Map<String, SubjectRows> found, GraphTransaction transaction) {
            List<String> marked = names(found, SubjectRows::isMarked);
            if (!marked.isEmpty()) {
                transaction.forEach(CoverageStatements.CHILDREN_AT_HOME, parameters(marked), row -> {
                    SubjectRows rows = found.get(row.text("identity"));
                    if (rows != null) {
                        rows.child(row);
                    }
                });
            }
        }

        private void handovers(Map<String, SubjectRows> found, GraphTransaction transaction) {
            List<String> keys = found.values().stream()
                    .flatMap(rows -> rows.handovers().stream())
                    .toList();
            if (!keys.isEmpty()) {
                Map<String, List<HandoverAnswer>> answers = HandoverRecords.answers(transaction, keys, knownAt);
                found.values().forEach(rows -> rows.answered(answers));
            }
        }

        private static List<String> names(
                Map<String, SubjectRows> found, java.util.function.Predicate<SubjectRows> which) {
            return found.entrySet().stream()
                    .filter(entry -> which.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Parameters parameters(Collection<String> people) {
            return Parameters.of("people", List.copyOf(people)).and("knownAt", knownAt);
        }
    }
}
