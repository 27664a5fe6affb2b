package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Pathway;

/** Small random populations and questions in which things meet often: few days, areas, rules and programmes. */
final class Populations {

    /** Days are from 0 up to here; moments of knowledge from 0 to 9. */
    static final int DAYS = 60;

    static final int MOMENTS = 10;
    private static final List<String> RULES = List.of("G01", "G05", "G11", "G20.2", "G27", "G42");
    static final List<String> AREAS = List.of("E1", "E2", "E3", "W1");
    static final List<String> KEYS = List.of("p", "q", "r");
    private static final List<String> TYPES = List.of("IOM", "MAPPA", "YOT", "OTHER");
    private static final int ADULT = 18 * 365 + 4;

    private final Random random;
    private int lastGap;

    Populations(long seed) {
        random = new Random(seed);
    }

    List<PersonCoverage> people(int most) {
        List<PersonCoverage> people = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int person = 0; person < size; person++) {
            people.addAll(versions(Keys.of(person)));
        }
        return people;
    }

    List<PersonCoverage> versions(String person) {
        List<PersonCoverage> versions = new ArrayList<>();
        long from = random.nextInt(3);
        for (int left = random.nextInt(3); left >= 0; left--) {
            long to = left == 0 && random.nextInt(4) > 0 ? Long.MAX_VALUE : from + 1 + random.nextInt(4);
            versions.add(person(person, from, to));
            from = to == Long.MAX_VALUE ? to : to + random.nextInt(2);
            if (from == Long.MAX_VALUE) {
                break;
            }
        }
        return versions;
    }

    private PersonCoverage person(String person, long from, long to) {
        int born = random.nextInt(5) == 0 ? Day.NEVER : day() - ADULT - (random.nextBoolean() ? 8 * 365 + 2 : 0);
        List<String> sources =
                random.nextBoolean() ? List.of("a") : random.nextBoolean() ? List.of("a", "b") : List.of();
        return new PersonCoverage(
                person,
                from,
                to,
                born,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                sources,
                some(6, this::stay),
                some(5, this::required),
                some(4, this::missing));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one.get())
                .toList();
    }

    private Stay stay() {
        Stay.Kind kind = random.nextInt(3) == 0 ? Stay.Kind.HOME : pick(List.of(Stay.Kind.values()));
        String code = switch (kind) {
            case HOME -> pick(AREAS);
            case PROGRAMME -> pick(TYPES);
            default -> "";
        };
        int from = from();
        return new Stay(kind, code, from, to(from));
    }

    private Required required() {
        int from = from();
        int to = to(from);
        int covered = random.nextInt(3) == 0 ? Day.NEVER : from + random.nextInt(20);
        int found = covered < to ? covered : Day.NEVER;
        return new Required(
                pick(RULES),
                maybe(AREAS),
                maybe(KEYS),
                pathway(),
                from,
                to,
                random.nextInt(6) == 0 ? Required.IN_TRANSIT : found);
    }

    private Missing missing() {
        int from = day();
        int to = to(from);
        List<SeverityStep> steps = new ArrayList<>(List.of(new SeverityStep(from, pick(List.of(Severity.values())))));
        if (random.nextInt(3) == 0) {
            steps.add(new SeverityStep(from + 1 + random.nextInt(15), Severity.CRITICAL));
            steps.add(new SeverityStep(from + 20, Severity.LOW));
        }
        return new Missing(
                Keys.of(random.nextLong(), lastGap++),
                pick(RULES),
                maybe(AREAS),
                maybe(KEYS),
                maybe(KEYS),
                pathway(),
                from,
                to,
                random.nextInt(3) * 5,
                random.nextInt(3) == 0 ? 7 : 0,
                random.nextInt(6) == 0,
                steps,
                random.nextInt(2) == 0 ? List.of() : some(3, this::mark));
    }

    private GapMark mark() {
        int from = day();
        return new GapMark(pick(List.of(GapState.values())), from, to(from), random.nextInt(MOMENTS));
    }

    private @Nullable Pathway pathway() {
        return random.nextBoolean() ? null : pick(List.of(Pathway.HEALTH, Pathway.ETE));
    }

    int day() {
        return random.nextInt(DAYS);
    }

    private int from() {
        return random.nextInt(10) == 0 ? Day.ALWAYS + 1 : day();
    }

    private int to(int from) {
        return random.nextInt(3) == 0 ? Day.NEVER : Math.max(from, 0) + 1 + random.nextInt(25);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private @Nullable String maybe(List<String> values) {
        return random.nextBoolean() ? null : pick(values);
    }

    /** A filter that asks for one or two things, or for nothing. */
    CoverageFilter filter() {
        CoverageFilter.Builder filter = CoverageFilter.builder();
        for (int i = random.nextInt(3); i > 0; i--) {
            restrict(filter);
        }
        return filter.build();
    }

    private void restrict(CoverageFilter.Builder filter) {
        switch (random.nextInt(11)) {
            case 0 -> filter.rules(two(RULES));
            case 1 -> filter.minimumSeverity(pick(List.of(Severity.values())));
            case 2 -> filter.states(two(List.copyOf(EnumSet.allOf(GapState.class))));
            case 3 -> filter.areas(two(List.of("E1", "E2", "E3", "nowhere")));
            case 4 -> filter.owners(two(List.of(AgencyType.values())));
            case 5 -> filter.agencies(two(KEYS));
            case 6 -> filter.programmeTypes(two(List.of("IOM", "MAPPA", "YOT", CoverageAxis.NONE)));
            case 7 -> filter.programmes(two(KEYS));
            case 8 -> filter.pathways(two(List.of(Pathway.HEALTH, Pathway.ETE)));
            case 9 -> filter.groups(two(List.of(Group.values())));
            default -> filter.minimumDaysOpen(random.nextInt(20));
        }
    }

    private <T> Set<T> two(List<T> values) {
        Set<T> two = new HashSet<>();
        two.add(pick(values));
        two.add(pick(values));
        return two;
    }

    Freshness freshness() {
        int base = day();
        return random.nextInt(3) == 0
                ? Freshness.FRESH
                : (sources, rule) -> sources.isEmpty() || rule.id().equals("G27")
                        ? Day.NEVER
                        : base + (sources.contains("b") ? 0 : 9) + rule.id().length();
    }

    Viewpoint viewpoint() {
        return new Viewpoint(day(), moment(), freshness());
    }

    long moment() {
        return random.nextInt(MOMENTS);
    }

    CoverageQuestion question() {
        AreaRollup rollup = area -> area.equals("E3") ? null : area.substring(0, 1);
        List<CoverageAxis> axes = List.of(CoverageAxis.values());
        return new CoverageQuestion(
                pick(axes),
                pick(axes),
                random.nextBoolean() ? rollup : AreaRollup.NONE,
                random.nextBoolean() ? rollup : AreaRollup.NONE,
                filter(),
                viewpoint());
    }

    OpenedQuestion period() {
        CoverageQuestion question = question();
        while (question.rows() == CoverageAxis.MONTH || question.columns() == CoverageAxis.MONTH) {
            question = question();
        }
        return new OpenedQuestion(
                question.rows(),
                question.columns(),
                question.rowAreas(),
                question.filter(),
                question.viewpoint().asOf() - random.nextInt(100),
                question.viewpoint());
    }

    /** Days of a trend, in order: few or many. */
    int[] days() {
        int step = 1 + random.nextInt(9);
        int start = -random.nextInt(10);
        int size = random.nextInt(4) == 0 ? 150 : random.nextInt(12);
        return IntStream.range(0, size).map(i -> start + i * step).toArray();
    }

    FlowQuestion flows() {
        int from = day();
        return new FlowQuestion(
                pick(List.of(FlowKind.values())),
                from,
                from + random.nextInt(40),
                random.nextBoolean() ? FlowQuestion.SETTLE : random.nextInt(3),
                random.nextInt(3) == 0 ? two(AREAS) : Set.of(),
                moment());
    }

    GapQuestion gapQuestion() {
        return new GapQuestion(
                filter(), viewpoint(), random.nextBoolean() ? null : Integer.valueOf(random.nextInt(20)));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
