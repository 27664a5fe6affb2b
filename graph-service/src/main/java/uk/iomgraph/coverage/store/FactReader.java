package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.Missing;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Pathway;

/** Reads back what is kept: coverage for the index, gaps in full for those who look at them. */
@Component
public class FactReader {

    /** Versions read at once: to find where the next ones stand, all before them are passed over. */
    private static final int PAGE = 10_000;

    private final GraphReader graph;

    FactReader(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * Hands over all versions of everybody's coverage in the order in which the database holds them, one row at a time.
     * Whatever is written meanwhile may come in part; the next sweep tells of it.
     */
    public void forEach(Consumer<PersonCoverage> consumer) {
        List<Held> page = page(-1);
        while (!page.isEmpty()) {
            page.forEach(held -> consumer.accept(held.coverage()));
            page = page(page.get(page.size() - 1).number());
        }
    }

    private List<Held> page(long reached) {
        return graph.unhurried()
                .list(
                        CoverageStatements.COVERAGE_PAGE,
                        Parameters.of("reached", reached).and("limit", PAGE),
                        row -> new Held(
                                row.number("number"),
                                CoverageColumns.read(Objects.requireNonNull(row.rowOrNull("coverage")))));
    }

    /** A version, and the number the database holds it under. */
    private record Held(long number, PersonCoverage coverage) {}

    /**
     * All versions of the coverage of some people.
     *
     * @param people identities
     * @return by identity; those nobody ever told of have none
     */
    public Map<String, List<PersonCoverage>> of(Collection<String> people) {
        Map<String, List<PersonCoverage>> found = new HashMap<>();
        people.forEach(person -> found.put(person, new ArrayList<>(1)));
        graph.unhurried()
                .forEach(CoverageStatements.COVERAGE_OF, Parameters.of("subjects", List.copyOf(people)), row -> {
                    PersonCoverage version = CoverageColumns.read(Objects.requireNonNull(row.rowOrNull("coverage")));
                    Objects.requireNonNull(found.get(version.person())).add(version);
                });
        return found;
    }

    /**
     * One version of a gap that is about something else than a person's timeline.
     *
     * @param subject what it is about; the identity of a person where it is about their place in a network, or about a feed
     *     that is silent about them
     * @param alone the gap in the form of a person of its own
     */
    public record WiderGap(String subject, PersonCoverage alone) {

        static WiderGap of(Row gap) {
            return new WiderGap(gap.text("subject"), FactReader.alone(gap));
        }
    }

    /** All versions of gaps that are about something else than a person's timeline. */
    public List<WiderGap> wider() {
        return graph.unhurried()
                .list(
                        CoverageStatements.WIDER_GAPS,
                        Parameters.of("kinds", FactStore.WIDER),
                        row -> WiderGap.of(Objects.requireNonNull(row.rowOrNull("gap"))));
    }

    private static PersonCoverage alone(Row gap) {
        String key = gap.text("key");
        String pathway = gap.textOrNull("pathway");
        Missing missing = new Missing(
                key,
                gap.text("rule"),
                gap.textOrNull("area"),
                gap.textOrNull("agency"),
                gap.textOrNull("programme"),
                pathway == null ? null : Pathway.valueOf(pathway),
                Day.ofStart(gap.dateOrNull("from")),
                Day.of(gap.dateOrNull("to")),
                (int) gap.number("tolerance"),
                (int) gap.number("allowed"),
                gap.flag("planned"),
                steps(gap.texts("severities")),
                List.of());
        return new PersonCoverage(
                key,
                PersonCoverage.micros(gap.instant("recordedFrom")),
                gap.has("recordedTo") ? PersonCoverage.micros(gap.instant("recordedTo")) : Long.MAX_VALUE,
                Day.NEVER,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(missing));
    }

    /**
     * Gaps in full, as believed at a moment.
     *
     * @param keys keys of gaps
     * @param knownAt the moment
     * @return by key; those not believed are left out
     */
    public Map<String, KeptGap> gaps(Collection<String> keys, Instant knownAt) {
        Map<String, KeptGap> gaps = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    CoverageStatements.GAP_DETAILS,
                    Parameters.of("keys", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> {
                        KeptGap gap = KeptGap.of(row);
                        gaps.put(gap.key(), gap);
                    });
        }
        return gaps;
    }

    /** The records among these that are episodes, as believed at a moment, by key. */
    public Map<String, KeptRecord> records(Collection<String> keys, Instant knownAt) {
        Map<String, KeptRecord> records = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    CoverageStatements.EVIDENCE_EPISODES,
                    Parameters.of("keys", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> records.put(row.text("key"), KeptRecord.of(row)));
        }
        return records;
    }

    /**
     * The records among these that are things or ties, as believed at a moment, by key.
     *
     * @param keys keys of records
     * @param people identities of those whose ties can be among them: all records of these people are looked at
     * @param knownAt the moment
     */
    public Map<String, KeptRecord> thingsAndTies(Collection<String> keys, Collection<String> people, Instant knownAt) {
        Map<String, KeptRecord> records = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    CoverageStatements.EVIDENCE_THINGS_AND_TIES,
                    Parameters.of("keys", List.copyOf(keys))
                            .and("people", List.copyOf(people))
                            .and("knownAt", knownAt),
                    row -> records.put(row.text("key"), KeptRecord.of(row)));
        }
        return records;
    }

    /** The areas that records name, by key of the record, as believed at a moment; those that name none are left out. */
    public Map<String, List<String>> areas(Collection<String> keys, Instant knownAt) {
        Map<String, List<String>> areas = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    CoverageStatements.EVIDENCE_AREAS,
                    Parameters.of("keys", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> areas.put(row.text("key"), row.texts("areas")));
        }
        return areas;
    }

    /** What agencies and programmes were called at a moment, by the key of their record; others are left out. */
    public Map<String, String> names(Collection<String> keys, Instant knownAt) {
        Map<String, String> names = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach(
                    CoverageStatements.NAMES_OF_THINGS,
                    Parameters.of("keys", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> names.put(row.text("key"), row.text("name")));
        }
        return names;
    }

    /** How many people's coverage, and how many of their gaps, the graph believes in now. */
    public Totals totals() {
        return graph.find(
                        CoverageStatements.BELIEVED_TOTALS,
                        Parameters.none(),
                        row -> new Totals(row.number("people"), row.number("gaps")))
                .orElseThrow();
    }

    /** The id of the last sweep that came to its end. */
    public Optional<String> lastSweep() {
        return graph.find(CoverageStatements.LAST_SWEEP, Parameters.none(), row -> row.text("id"));
    }

    /** Whether the last sweep that came to its end knew of a delivery; one of an empty graph says nothing of who came later. */
    public boolean sweptAnyDelivery() {
        return graph.find(
                        CoverageStatements.LAST_SWEEP, Parameters.none(), row -> row.instantOrNull("changesTo") != null)
                .orElse(false);
    }

    /** The keys of things, by their ids; unknown ids are left out. */
    public List<String> keysOf(Collection<String> ids) {
        return graph.list(
                CoverageStatements.KEYS_OF_IDS, Parameters.of("ids", List.copyOf(ids)), row -> row.text("key"));
    }

    /**
     * How much is believed.
     *
     * @param people people whose coverage is
     * @param gaps gaps of people
     */
    public record Totals(long people, long gaps) {}

    static List<SeverityStep> steps(List<String> texts) {
        return texts.stream()
                .map(text -> text.split(" ", 2))
                .map(parts -> new SeverityStep(
                        parts[0].equals("null") ? Day.ALWAYS : Day.of(LocalDate.parse(parts[0])),
                        Severity.valueOf(parts[1])))
                .toList();
    }
}
