package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.gap.SubjectKind;

/**
 * Brings the facts about some subjects up to date: what is no longer so is closed on the recorded axis, what is new is
 * added, and what is as it was is left alone, so that to do it again changes nothing.
 */
public final class FactStore {

    /** What a gap can be about besides a person, as the graph names it. */
    static final List<String> WIDER = Arrays.stream(SubjectKind.values())
            .filter(kind -> kind != SubjectKind.PERSON)
            .map(SubjectKind::name)
            .toList();

    private static final FactVersions GAPS =
            new FactVersions(CoverageStatements.CLOSE_GAPS, CoverageStatements.CREATE_GAPS);

    private final Instant recordedAt;

    /**
     * A store of facts.
     *
     * @param recordedAt recorded time of all that changes
     */
    public FactStore(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    /**
     * What became of the facts about some subjects.
     *
     * @param opened gaps that were not known before
     * @param changed gaps of which something else is known
     * @param closed gaps that are no longer believed
     * @param subjects subjects about whom anything changed
     */
    public record Changes(long opened, long changed, long closed, Set<String> subjects) {}

    /**
     * Replaces what is believed about people.
     *
     * @param subjects everybody asked about, those of whom nothing is known any more among them
     * @param facts what the rules found
     */
    public Changes replace(Collection<String> subjects, List<PersonFacts> facts, GraphTransaction transaction) {
        Map<String, String> believed = new HashMap<>();
        transaction.forEach(
                CoverageStatements.COVERAGE_BELIEVED,
                Parameters.of("subjects", List.copyOf(subjects)),
                row -> believed.put(row.text("subject"), row.text("hash")));
        List<Parameters> additions = new ArrayList<>();
        List<GapFact> gaps = new ArrayList<>();
        Set<String> different = new HashSet<>(subjects);
        for (PersonFacts person : facts) {
            PersonCoverage coverage = person.coverage();
            String hash = CoverageColumns.hash(person);
            if (FactVersions.says(believed.get(coverage.person()), hash)) {
                different.remove(coverage.person());
            } else {
                additions.add(CoverageColumns.properties(coverage, hash, recordedAt));
                gaps.addAll(person.gaps());
            }
        }
        Changes changes = replaceGaps(different, gaps, transaction);
        Set<String> closed = new HashSet<>(believed.keySet());
        closed.retainAll(different);
        List<Parameters> closing = closed.stream()
                .map(person ->
                        Parameters.of("subject", person).and("hash", Objects.requireNonNull(believed.get(person))))
                .toList();
        send(transaction, CoverageStatements.CLOSE_COVERAGE, "rows", closing, recorded());
        send(transaction, CoverageStatements.CREATE_COVERAGE, "rows", additions, Parameters.none());
        Set<String> touched = new HashSet<>(changes.subjects());
        touched.addAll(closed);
        additions.forEach(row -> touched.add(row.text("subject")));
        return new Changes(changes.opened(), changes.changed(), changes.closed(), touched);
    }

    /**
     * Replaces what is believed about areas, pairs, networks and feeds.
     *
     * @param facts all gaps there are of these kinds
     */
    public Changes replaceWider(List<GapFact> facts, GraphTransaction transaction) {
        Map<String, String> believed = new HashMap<>();
        transaction.forEach(
                CoverageStatements.WIDER_GAPS_BELIEVED,
                Parameters.of("kinds", WIDER),
                row -> believed.put(row.text("key"), row.text("hash")));
        return replace(believed, facts, transaction);
    }

    /**
     * What is found may be believed of somebody who is not among these people: keys outlive it that records are found to be
     * of another person.
     */
    private Changes replaceGaps(Collection<String> people, List<GapFact> facts, GraphTransaction transaction) {
        if (people.isEmpty()) {
            return new Changes(0, 0, 0, Set.of());
        }
        Map<String, String> believed = new HashMap<>();
        Set<String> others = new HashSet<>();
        transaction.forEach(
                CoverageStatements.GAPS_BELIEVED,
                Parameters.of("subjects", List.copyOf(people))
                        .and("keys", facts.stream().map(GapFact::key).toList()),
                row -> {
                    believed.put(row.text("key"), row.text("hash"));
                    others.add(row.text("subject"));
                });
        others.removeAll(people);
        // What they had is about to be somebody else's: their digests tell of it, and must not pass for theirs again.
        send(transaction, CoverageStatements.DOUBT_COVERAGE, "people", List.copyOf(others), Parameters.none());
        return replace(believed, facts, transaction);
    }

    private Changes replace(Map<String, String> believed, List<GapFact> facts, GraphTransaction transaction) {
        FactVersions.Changes<GapFact> changes = GAPS.replace(believed, facts, recordedAt, transaction);
        Set<String> touched = new HashSet<>();
        changes.added().forEach(fact -> touched.add(fact.subject()));
        return new Changes(
                changes.opened(), changes.changed().size(), changes.gone().size(), touched);
    }

    private Parameters recorded() {
        return Parameters.of("recordedAt", recordedAt);
    }

    private static void send(
            GraphTransaction transaction, CypherStatement statement, String name, List<?> values, Parameters others) {
        if (!values.isEmpty()) {
            transaction.run(statement, others.and(name, values));
        }
    }
}
