package uk.iomgraph.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestIndex;
import uk.iomgraph.support.TestSignIn;

/**
 * Attacks on what boards are told, each tried wherever the data has room for it. The attacker knows the gate and puts all
 * that is told together; an attack succeeds where it leaves one possible value of a small count. The analyst's answer is the
 * truth that it is compared with.
 */
@GraphTest
@DisplayName("A small count is not recovered from what a board is told")
class DifferencingIT {

    private static final List<String> AREAS = List.of("E22000026", "E22000108");
    private static final Viewer BOARD = new Viewer("board", Set.of(Role.BOARD), false);
    private static final Viewer ANALYST = new Viewer("analyst", Set.of(Role.ANALYST), false);
    private static final String CELL = "eligible covered gap unknown inTransit gapDays medianDaysToCover";

    @Autowired
    private ExecutionGraphQlService service;

    /** Some weeks before the last deliveries, so that no feed is late: late feeds leave nothing but what is unknown. */
    private final LocalDate day = LocalDate.of(2025, 11, 20);

    private int tried;

    record Cell(
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer gapDays,
            @Nullable Double medianDaysToCover) {}

    record Moved(@Nullable Integer opened, @Nullable Integer closed) {}

    record Matrix(List<String> rows, List<String> columns, List<Cell> cells) {}

    record Point(
            LocalDate day,
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer opened,
            @Nullable Integer closed) {}

    record Passed(
            String from,
            String to,
            @Nullable Integer people,
            @Nullable Integer transitions) {}

    record Area(String code) {}

    record FlowArea(
            Area area,
            @Nullable Integer outbound,
            @Nullable Integer inbound,
            @Nullable Integer inside) {}

    record Flow(
            Area fromArea,
            Area toArea,
            @Nullable Integer observed,
            @Nullable Double asymmetry) {}

    record Totals(
            @Nullable Integer total,
            @Nullable Integer inside,
            @Nullable Integer crossing,
            @Nullable Double crossBorderShare) {}

    record Flows(Totals totals, List<FlowArea> areas, List<Flow> flows) {}

    /** One question as both see it. */
    record Both<T>(T told, T truth) {}

    @BeforeAll
    static void load(
            @Autowired Imports imports, @Autowired Sweeper sweeper, @Autowired TestIndex index, @TempDir Path folder)
            throws Exception {
        Path people = GeneratedPartnership.generate(folder.resolve("people"), 500, "--areas", String.join(",", AREAS));
        for (Path delivery : GeneratedPartnership.deliveries(people)) {
            imports.load(delivery);
        }
        index.takeIn(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT));
    }

    @AfterEach
    void nobodyAsks() {
        TestSignIn.as(null);
    }

    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"AREA", "PROGRAMME", "PATHWAY", "RULE", "OWNER", "AGENCY", "SEVERITY", "GROUP"})
    @DisplayName("that is a cell of a matrix: it is withheld, others are rounded, nobody is told as nobody")
    void cells(String axis) {
        Both<Matrix> both = both(() -> matrix(axis));
        int cells = both.truth.cells().size();
        for (int at = 0; at < cells; at++) {
            Cell told = both.told.cells().get(at);
            Cell truth = both.truth.cells().get(at);
            gated(told.eligible(), truth.eligible());
            if (told.eligible() == null) {
                assertThat(new Cell(null, null, null, null, null, null, null)).isEqualTo(told);
            } else {
                gated(told.covered(), truth.covered());
                gated(told.gap(), truth.gap());
                gated(told.unknown(), truth.unknown());
                gated(told.inTransit(), truth.inTransit());
            }
        }
        assertThat(cells).isPositive();
    }

    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"ALL", "PROGRAMME", "PATHWAY", "RULE", "OWNER", "AGENCY", "SEVERITY", "GROUP"})
    @DisplayName("that is one of gaps that opened or ended in a period: it is withheld, others are rounded")
    void opened(String axis) {
        Both<List<Moved>> both = both(() -> moved(axis));
        for (int at = 0; at < both.truth.size(); at++) {
            gated(both.told.get(at).opened(), both.truth.get(at).opened());
            gated(both.told.get(at).closed(), both.truth.get(at).closed());
        }
        assertThat(both.truth).isNotEmpty();
    }

    @Test
    @DisplayName("by subtracting the other parts of a cell from the whole")
    void parts() {
        for (String axis : List.of("PROGRAMME", "PATHWAY", "RULE", "OWNER", "AGENCY")) {
            Both<Matrix> both = both(() -> matrix(axis));
            for (int at = 0; at < both.truth.cells().size(); at++) {
                Cell told = both.told.cells().get(at);
                Bounds rest = Bounds.of(told.covered())
                        .plus(Bounds.of(told.unknown()))
                        .plus(Bounds.of(told.inTransit()));
                notRecovered(
                        both.truth.cells().get(at).gap(),
                        Bounds.of(told.eligible()).minus(rest).and(Bounds.of(told.gap())));
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    @DisplayName("by subtracting one area from all of them")
    void complementOfAreas() {
        for (String rule : rules()) {
            String filter = ofRules(List.of(rule));
            Both<Point> all = both(() -> point(filter));
            for (String area : AREAS) {
                differenceNotRecovered(all, both(() -> point("area: \"" + area + "\", " + filter)));
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    @DisplayName("by asking for two days that follow each other, or for what opened and closed between")
    void neighbouringDates() {
        Both<List<Point>> both = both(() -> trend(day.minusDays(60), "DAY", ""));
        for (int at = 1; at < both.truth.size(); at++) {
            Point before = both.told.get(at - 1);
            Point now = both.told.get(at);
            gated(now.opened(), both.truth.get(at).opened());
            gated(now.closed(), both.truth.get(at).closed());
            notRecovered(
                    Math.abs(minus(
                            both.truth.get(at).gap(), both.truth.get(at - 1).gap())),
                    absolute(Bounds.of(now.gap()).minus(Bounds.of(before.gap()))));
            notRecovered(
                    Math.abs(minus(
                            both.truth.get(at).eligible(),
                            both.truth.get(at - 1).eligible())),
                    absolute(Bounds.of(now.eligible()).minus(Bounds.of(before.eligible()))));
        }
        assertThat(tried).isPositive();
    }

    @Test
    @DisplayName("by leaving one value out of a filter")
    void neighbouringFilters() {
        List<String> rules = rules();
        Both<Point> all = both(() -> point(ofRules(rules)));
        for (String left : rules) {
            List<String> others =
                    rules.stream().filter(rule -> !rule.equals(left)).toList();
            differenceNotRecovered(all, both(() -> point(ofRules(others))));
        }
        assertThat(tried).isPositive();
    }

    private static String ofRules(List<String> rules) {
        return "filter: {rules: [\"" + String.join("\", \"", rules) + "\"]}";
    }

    @Test
    @DisplayName("by asking again, or for the same people in other words")
    void repeated() {
        Set<Matrix> answers = new HashSet<>();
        IntStream.range(0, 20).forEach(time -> answers.add(as(BOARD, () -> matrix("PROGRAMME"))));
        assertThat(answers).hasSize(1);
        for (String area : AREAS) {
            String only = "area: \"" + area + "\"";
            Point byDay = as(BOARD, () -> point(only));
            Point byWeek = as(BOARD, () -> trend(day, "WEEK", only).get(0));
            assertThat(byWeek.gap()).isEqualTo(byDay.gap());
            assertThat(byWeek.eligible()).isEqualTo(byDay.eligible());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"YOUTH_TO_ADULT", "CUSTODY_TO_COMMUNITY", "PROGRAMME_TO_NEXT"})
    @DisplayName("that passed from one state to another, by their number or how often they did")
    void transitions(String kind) {
        Both<List<Passed>> both = both(() -> execute("transitions(kind: " + kind + ", from: \"" + day.minusYears(1)
                        + "\", to: \"" + day + "\") { from to people transitions }")
                .path("transitions")
                .entityList(Passed.class)
                .get());
        assertThat(both.told).hasSameSizeAs(both.truth);
        for (int at = 0; at < both.truth.size(); at++) {
            gated(both.told.get(at).people(), both.truth.get(at).people());
            if (both.told.get(at).people() == null) {
                assertThat(both.told.get(at).transitions()).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSP", "PFA"})
    @DisplayName("of journeys by subtracting from the totals of a flow matrix, or from the shares told of it")
    void flows(String level) {
        Both<Flows> both = both(() -> execute("crossBorderFlows(level: " + level + ", from: \"" + day.minusYears(3)
                        + "\", to: \"" + day + "\") { totals { total inside crossing crossBorderShare }"
                        + " areas { area { code } outbound inbound inside }"
                        + " flows { fromArea { code } toArea { code } observed asymmetry } }")
                .path("crossBorderFlows")
                .entity(Flows.class)
                .get());
        Totals told = both.told.totals();
        Totals truth = both.truth.totals();
        gated(told.total(), truth.total());
        notRecovered(
                truth.inside(),
                Bounds.of(told.total()).minus(Bounds.of(told.crossing())).and(Bounds.of(told.inside())));
        if (told.crossBorderShare() != null) {
            Bounds crossing = Bounds.of(told.crossBorderShare(), Bounds.of(told.total()));
            notRecovered(truth.inside(), Bounds.of(told.total()).minus(crossing));
        }
        for (int at = 0; at < both.truth.areas().size(); at++) {
            gated(
                    both.told.areas().get(at).outbound(),
                    both.truth.areas().get(at).outbound());
            gated(
                    both.told.areas().get(at).inbound(),
                    both.truth.areas().get(at).inbound());
            gated(both.told.areas().get(at).inside(), both.truth.areas().get(at).inside());
        }
        assertThat(both.told.flows()).hasSameSizeAs(both.truth.flows());
        for (int at = 0; at < both.truth.flows().size(); at++) {
            Flow flow = both.told.flows().get(at);
            gated(flow.observed(), both.truth.flows().get(at).observed());
            if (flow.observed() == null) {
                assertThat(flow.asymmetry()).isNull();
            }
        }
        assertThat(both.truth.areas()).isNotEmpty();
    }

    /** What is told is the truth as far as the gate lets it be told. */
    private static void gated(@Nullable Integer told, @Nullable Integer truth) {
        int count = Objects.requireNonNull(truth);
        if (count > 0 && count < Bounds.THRESHOLD) {
            assertThat(told).as("a small count").isNull();
        } else {
            assertThat(told).as("a count that is not small").isNotNull();
            assertThat(told % Bounds.BASE).isZero();
            assertThat(Bounds.of(told).contains(count)).isTrue();
        }
    }

    private void notRecovered(@Nullable Integer truth, Bounds known) {
        int count = Objects.requireNonNull(truth);
        assertThat(known.contains(count)).as("what the attacker knows is true").isTrue();
        if (count > 0 && count < Bounds.THRESHOLD) {
            tried++;
            assertThat(known.possible()).as("values a small count can have").isGreaterThan(1);
        }
    }

    private void differenceNotRecovered(Both<Point> whole, Both<Point> part) {
        notRecovered(
                minus(whole.truth.gap(), part.truth.gap()),
                Bounds.of(whole.told.gap()).minus(Bounds.of(part.told.gap())));
    }

    private static Bounds absolute(Bounds difference) {
        long most = Math.max(Math.abs(difference.least()), Math.abs(difference.most()));
        boolean crosses = difference.contains(0);
        long least = crosses ? 0 : Math.min(Math.abs(difference.least()), Math.abs(difference.most()));
        return new Bounds(least, most);
    }

    private static int minus(@Nullable Integer whole, @Nullable Integer part) {
        return Objects.requireNonNull(whole) - Objects.requireNonNull(part);
    }

    private List<String> rules() {
        return as(ANALYST, () -> matrix("RULE")).columns();
    }

    private Matrix matrix(String columns) {
        return execute("coverage(rows: AREA, columns: " + columns + ", asOf: \"" + day + "\") { rows columns cells { "
                        + CELL + " } }")
                .path("coverage")
                .entity(Matrix.class)
                .get();
    }

    private List<Moved> moved(String columns) {
        return execute("coverageOpened(rows: AREA, columns: " + columns + ", since: \"" + day.minusYears(3)
                        + "\", asOf: \"" + day + "\") { cells { opened closed } }")
                .path("coverageOpened.cells")
                .entityList(Moved.class)
                .get();
    }

    /** The day alone, of what an area or a filter leaves. */
    private Point point(String only) {
        return trend(day, "DAY", only).get(0);
    }

    private List<Point> trend(LocalDate from, String every, String only) {
        return execute("coverageTrend(from: \"" + from + "\", to: \"" + day + "\", every: " + every
                        + (only.isEmpty() ? "" : ", " + only)
                        + ") { day eligible covered gap unknown inTransit opened closed }")
                .path("coverageTrend")
                .entityList(Point.class)
                .get();
    }

    private <T> Both<T> both(Supplier<T> question) {
        return new Both<>(as(BOARD, question), as(ANALYST, question));
    }

    private static <T> T as(Viewer viewer, Supplier<T> question) {
        TestSignIn.as(viewer);
        return question.get();
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
