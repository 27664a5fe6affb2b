package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.cypher.CoverageStatements;
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
    private static final FactVersions COVERAGE =
            new FactVersions(CoverageStatements.CLOSE_COVERAGE, CoverageStatements.CREATE_COVERAGE);

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
        FactVersions.Changes<CoverageFact> coverage =
                COVERAGE.replace(believed, facts.stream().map(CoverageFact::of).toList(), recordedAt, transaction);
        Set<String> touched = new HashSet<>(coverage.gone());
        coverage.added().forEach(fact -> touched.add(fact.key()));
        Set<String> different = new HashSet<>(subjects);
        facts.forEach(person -> different.remove(person.coverage().person()));
        different.addAll(touched);
        Changes gaps = replaceGaps(different, gapsOf(different, facts), transaction);
        touched.addAll(gaps.subjects());
        return new Changes(gaps.opened(), gaps.changed(), gaps.closed(), touched);
    }

    private static List<GapFact> gapsOf(Set<String> people, List<PersonFacts> facts) {
        return facts.stream()
                .filter(person -> people.contains(person.coverage().person()))
                .flatMap(person -> person.gaps().stream())
                .toList();
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
        if (!others.isEmpty()) {
            transaction.run(CoverageStatements.DOUBT_COVERAGE, Parameters.of("people", List.copyOf(others)));
        }
        return replace(believed, facts, transaction);
    }

    private Changes replace(Map<String, String> believed, List<GapFact> facts, GraphTransaction transaction) {
        FactVersions.Changes<GapFact> changes = GAPS.replace(believed, facts, recordedAt, transaction);
        Set<String> touched = new HashSet<>();
        changes.added().forEach(fact -> touched.add(fact.subject()));
        return new Changes(
                changes.opened(), changes.changed().size(), changes.gone().size(), touched);
    }
}
