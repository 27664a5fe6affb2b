package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.index.AreaRollup;
import uk.iomgraph.coverage.index.CoverageAxis;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.index.Freshness;
import uk.iomgraph.coverage.index.OpenedMatrix;
import uk.iomgraph.coverage.index.OpenedQuestion;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestIndex;
import uk.iomgraph.support.TestSignIn;

@GraphTest
@DisplayName("What opened in a period, by area")
class OpenedIT {

    private static final String WIGAN = "E22000108";

    /** Some weeks before the last deliveries, so that no feed is late. */
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(40);

    private final LocalDate since = day.minusYears(2).withDayOfMonth(1);

    @Autowired
    private ExecutionGraphQlService service;

    record Cell(Integer opened, Integer closed) {}

    record Matrix(List<String> rows, List<Cell> cells) {}

    @BeforeAll
    static void load(
            @Autowired Imports imports, @Autowired Sweeper sweeper, @Autowired TestIndex index, @TempDir Path folder)
            throws Exception {
        Path people =
                GeneratedPartnership.generate(folder.resolve("people"), 500, "--areas", GeneratedPartnership.AREAS);
        for (Path delivery : GeneratedPartnership.deliveries(people)) {
            imports.load(delivery);
        }
        index.takeIn(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT));
    }

    @AfterEach
    void nobodyAsks() {
        TestSignIn.as(null);
    }

    @Test
    @DisplayName("is what each area's trend by months tells as opened and closed, added up")
    void isThatOfTheTrends() {
        String filter = "filter: {severities: [HIGH, CRITICAL]}";
        Map<String, Cell> areas = areas(filter);
        assertThat(areas).containsKey(WIGAN);
        areas.forEach((area, cell) -> assertThat(cell).as(area).isEqualTo(trend(area, filter)));
    }

    @Test
    @DisplayName("is what plain Cypher counts in the records that the index is made of, as if no feed were late")
    void isThatOfPlainCypher(@Autowired CoverageFigures figures) {
        OpenedMatrix told = figures.snapshots()
                .people()
                .everybody()
                .opened(new OpenedQuestion(
                        CoverageAxis.AREA,
                        CoverageAxis.ALL,
                        AreaRollup.NONE,
                        CoverageFilter.all(),
                        Day.of(since),
                        new Viewpoint(Day.of(day), Long.MAX_VALUE - 1, Freshness.FRESH)));
        List<Integer> days = new ArrayList<>(List.of(Day.of(since.minusDays(1))));
        YearMonth last = YearMonth.from(day);
        for (YearMonth month = YearMonth.from(since); month.isBefore(last); month = month.plusMonths(1)) {
            days.add(Day.of(month.atEndOfMonth()));
        }
        days.add(Day.of(day));
        Map<String, List<Integer>> areas = new TreeMap<>();
        for (int row = 0; row < told.rows().size(); row++) {
            OpenedMatrix.Cell cell = told.cells().get(row);
            areas.put(told.rows().get(row), List.of(cell.opened(), cell.closed()));
        }
        assertThat(areas).containsKey(WIGAN).isEqualTo(PlainCypher.opened(days));
    }

    @Test
    @DisplayName("is told to who sees one area alone as to everybody, of that area only")
    void ofOneArea() {
        Cell everybody = areas("filter: {}").get(WIGAN);
        TestSignIn.as(new Viewer("analyst", Set.of(Role.ANALYST), false, null, Set.of(WIGAN)));
        assertThat(areas("filter: {}")).isEqualTo(Map.of(WIGAN, everybody));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows: AREA, columns: ALL, since: \"2026-02-01\", asOf: \"2026-01-31\"",
                "rows: AREA, columns: ALL, since: \"2020-01-01\", asOf: \"2026-01-31\"",
                "rows: MONTH, columns: ALL, since: \"2026-01-01\", asOf: \"2026-01-31\""
            })
    @DisplayName("is refused of a period that ends before it begins or is too long, and by months")
    void refused(String arguments) {
        graphql()
                .document("{ coverageOpened(" + arguments + ") { cells { opened } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("since")));
    }

    private Map<String, Cell> areas(String filter) {
        Matrix matrix = graphql()
                .document("{ coverageOpened(rows: AREA, columns: ALL, since: \"" + since + "\", asOf: \"" + day + "\", "
                        + filter + ") { rows cells { opened closed } } }")
                .execute()
                .path("coverageOpened")
                .entity(Matrix.class)
                .get();
        Map<String, Cell> areas = new TreeMap<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            areas.put(matrix.rows().get(row), matrix.cells().get(row));
        }
        return areas;
    }

    private Cell trend(String area, String filter) {
        List<Cell> points = graphql()
                .document("{ coverageTrend(from: \"" + since.minusDays(1) + "\", to: \"" + day
                        + "\", every: MONTH, area: \"" + area + "\", " + filter + ") { opened closed } }")
                .execute()
                .path("coverageTrend")
                .entityList(Cell.class)
                .get();
        return new Cell(
                points.stream().mapToInt(Cell::opened).sum(),
                points.stream().mapToInt(Cell::closed).sum());
    }

    private GraphQlTester graphql() {
        return ExecutionGraphQlServiceTester.create(service);
    }
}
