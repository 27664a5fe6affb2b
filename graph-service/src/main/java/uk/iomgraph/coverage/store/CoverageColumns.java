package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.Missing;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.index.Required;
import uk.iomgraph.coverage.index.Stay;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * One person's coverage as the properties of one node: lists of whole numbers, so many to a row, in which texts stand as
 * positions in a list of names, and days as days since 1970-01-01. See docs/model.md.
 */
final class CoverageColumns {

    /** Numbers to a row of stays: kind, code, from, to. */
    static final int STAY = 4;

    /** Numbers to a row of required time: rule, area, programme, pathway, from, to, covered from, or in transit. */
    static final int REQUIRED = 7;

    /** Numbers to a row of gaps: key, rule, area, agency, programme, pathway, from, to, tolerance, allowed, planned. */
    static final int GAP = 11;

    /** Numbers to a step of severity: which gap, from, severity. */
    static final int STEP = 3;

    private static final int NONE = -1;

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Integer> stays = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final List<Integer> severities = new ArrayList<>();

    private CoverageColumns() {}

    /**
     * The properties of a new version.
     *
     * @param hash its {@link #hash}, which whoever asks has worked out
     */
    static Parameters properties(PersonCoverage coverage, String hash, Instant recordedAt) {
        CoverageColumns columns = new CoverageColumns();
        coverage.stays().forEach(columns::add);
        coverage.required().forEach(columns::add);
        for (int i = 0; i < coverage.gaps().size(); i++) {
            columns.add(i, coverage.gaps().get(i));
        }
        return Parameters.of("subject", coverage.person())
                .and("current", coverage.person())
                .and("hash", hash)
                .and("recordedFrom", recordedAt)
                .and("person", List.of(coverage.born(), flag(coverage.female()), flag(coverage.foreignNational())))
                .and("sources", coverage.sources())
                .and("names", List.copyOf(columns.positions.keySet()))
                .and("stays", columns.stays)
                .and("required", columns.required)
                .and("gaps", columns.gaps)
                .and("severities", columns.severities);
    }

    /** Digest of all that is found of a person but its recorded time: where it is as it was, so is each gap. */
    static String hash(PersonFacts facts) {
        PersonCoverage coverage = facts.coverage();
        return FactVersions.digest(String.join(
                "\n",
                coverage.person(),
                coverage.born() + " " + coverage.female() + " " + coverage.foreignNational(),
                coverage.sources().toString(),
                coverage.stays().toString(),
                coverage.required().toString(),
                facts.gaps().stream().map(gap -> gap.key() + gap.hash()).collect(Collectors.joining())));
    }

    /** The coverage in a row of these properties. */
    static PersonCoverage read(Row row) {
        List<String> names = row.texts("names");
        List<Long> person = row.numbers("person");
        return new PersonCoverage(
                row.text("subject"),
                PersonCoverage.micros(row.instant("recordedFrom")),
                row.has("recordedTo") ? PersonCoverage.micros(row.instant("recordedTo")) : Long.MAX_VALUE,
                at(person, 0),
                at(person, 1) == 1,
                at(person, 2) == 1,
                row.texts("sources"),
                stays(row.numbers("stays"), names),
                required(row.numbers("required"), names),
                gaps(row.numbers("gaps"), row.numbers("severities"), names));
    }

    private static List<Stay> stays(List<Long> numbers, List<String> names) {
        List<Stay> stays = new ArrayList<>(numbers.size() / STAY);
        for (int i = 0; i < numbers.size(); i += STAY) {
            stays.add(new Stay(
                    Stay.Kind.valueOf(names.get(at(numbers, i))),
                    names.get(at(numbers, i + 1)),
                    at(numbers, i + 2),
                    at(numbers, i + 3)));
        }
        return stays;
    }

    private static List<Required> required(List<Long> numbers, List<String> names) {
        List<Required> required = new ArrayList<>(numbers.size() / REQUIRED);
        for (int i = 0; i < numbers.size(); i += REQUIRED) {
            required.add(new Required(
                    names.get(at(numbers, i)),
                    name(numbers, i + 1, names),
                    name(numbers, i + 2, names),
                    pathway(name(numbers, i + 3, names)),
                    at(numbers, i + 4),
                    at(numbers, i + 5),
                    at(numbers, i + 6)));
        }
        return required;
    }

    private static List<Missing> gaps(List<Long> numbers, List<Long> steps, List<String> names) {
        List<Missing> gaps = new ArrayList<>(numbers.size() / GAP);
        int step = 0;
        for (int i = 0; i < numbers.size(); i += GAP) {
            List<SeverityStep> severities = new ArrayList<>(2);
            for (; step < steps.size() && at(steps, step) == i / GAP; step += STEP) {
                severities.add(new SeverityStep(at(steps, step + 1), Severity.valueOf(names.get(at(steps, step + 2)))));
            }
            gaps.add(new Missing(
                    names.get(at(numbers, i)),
                    names.get(at(numbers, i + 1)),
                    name(numbers, i + 2, names),
                    name(numbers, i + 3, names),
                    name(numbers, i + 4, names),
                    pathway(name(numbers, i + 5, names)),
                    at(numbers, i + 6),
                    at(numbers, i + 7),
                    at(numbers, i + 8),
                    at(numbers, i + 9),
                    at(numbers, i + 10) == 1,
                    severities,
                    List.of()));
        }
        return gaps;
    }

    private void add(Stay stay) {
        stays.addAll(List.of(position(stay.kind().name()), position(stay.code()), stay.from(), stay.to()));
    }

    private void add(Required row) {
        required.addAll(List.of(
                position(row.rule()),
                position(row.area()),
                position(row.programme()),
                position(name(row.pathway())),
                row.from(),
                row.to(),
                row.coveredFrom()));
    }

    private void add(int index, Missing row) {
        gaps.addAll(List.of(position(row.key()), position(row.rule()), position(row.area()), position(row.agency())));
        gaps.addAll(List.of(position(row.programme()), position(name(row.pathway())), row.from(), row.to()));
        gaps.addAll(List.of(row.tolerance(), row.allowed(), flag(row.planned())));
        for (SeverityStep step : row.severities()) {
            severities.addAll(
                    List.of(index, step.from(), position(step.severity().name())));
        }
    }

    private int position(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        Integer known = positions.putIfAbsent(name, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    private static @Nullable String name(@Nullable Pathway pathway) {
        return pathway == null ? null : pathway.name();
    }

    private static @Nullable String name(List<Long> numbers, int index, List<String> names) {
        int position = at(numbers, index);
        return position == NONE ? null : names.get(position);
    }

    private static @Nullable Pathway pathway(@Nullable String name) {
        return name == null ? null : Pathway.valueOf(name);
    }

    private static int at(List<Long> numbers, int index) {
        return numbers.get(index).intValue();
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
