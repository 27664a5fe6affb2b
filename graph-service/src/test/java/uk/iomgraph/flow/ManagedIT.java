package uk.iomgraph.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.flow.index.ManagementIndex;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(BorderTown.class)
@DisplayName("Who is managed where, beside where they live,")
class ManagedIT {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2019-06-01"),
            LocalDate.parse("2024-01-01"),
            LocalDate.parse("2025-03-01"),
            LocalDate.parse("2025-06-01"),
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-03-01"));

    /** A programme, a supervision and an address go to other areas, a home turns out to have ended, Cy and Jo to be one. */
    private static final DeliveryFolder CORRECTIONS = DeliveryFolder.delta("TOWN")
            .extractedAt("2026-01-02T00:00:00+00:00")
            .file(
                    "programmes",
                    "ref,name,type,area_code,agency_ref,valid_from",
                    "iom3,IOM South,IOM,C2,police2,2020-01-01")
            .file("addresses", "ref,area_code", "a2,D3")
            .file(
                    "people",
                    "ref,given_name,family_name,date_of_birth,crn",
                    "p3,Cy,Rowe,1990-01-01,X123456",
                    "p10,Jo,Rowe,1990-01-01,X123456")
            .file(
                    "residences",
                    "ref,person_ref,address_ref,kind,from,to",
                    "r1,p1,a1,MAIN,2020-01-01,2025-04-01",
                    "r1b,p1,a3,MAIN,2025-05-01,")
            .file(
                    "supervision",
                    "op,ref,person_ref,kind,agency_ref,area_code,from,to",
                    "upsert,s4,p4,COMMUNITY_ORDER,probation,C3,2025-01-01,2026-02-01",
                    "retract,s6,,,,,,");

    private static final Viewer VIEWER = new Viewer("test", Set.of(Viewer.Role.ANALYST), true);

    private static Instant beforeCorrections = Instant.MIN;

    @Autowired
    private Areas areas;

    @Autowired
    private Managed managed;

    @BeforeAll
    static void load(
            @Autowired BorderTown town,
            @Autowired Imports imports,
            @Autowired Sweeper sweeper,
            @Autowired ApplicationEventPublisher events,
            @Autowired ManagementFigures management,
            @TempDir Path folder)
            throws Exception {
        town.load(folder);
        beforeCorrections = Clock.systemUTC().instant();
        ManagementIndex first = management.index(VIEWER);
        assertThat(imports.load(CORRECTIONS.in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
        SweepReport report = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        assertThat(report.kind()).as("the index is patched, and not built").isEqualTo(SweepKind.INCREMENTAL);
        events.publishEvent(new CoverageSwept(report));
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (management.index(VIEWER) == first && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    @ParameterizedTest(name = "is by the index what the graph answers: {0}")
    @EnumSource(AreaLevel.class)
    void answersOfTheGraph(AreaLevel level) {
        Set<String> found = new TreeSet<>();
        for (Instant knownAt : List.of(beforeCorrections, Clock.systemUTC().instant())) {
            for (LocalDate day : DAYS) {
                Moment moment = new Moment(day, knownAt);
                Territory territory = Territory.of(areas.currentTree(moment), level, null);
                ManagedOracle graph = new ManagedOracle(territory, moment);
                for (String area : territory.areas().codes()) {
                    Set<String> there = ManagedOracle.lines(managed.in(Set.of(area), territory, moment, VIEWER));
                    assertThat(there).as("managed in %s, %s", area, moment).isEqualTo(graph.in(Set.of(area)));
                    assertThat(ManagedOracle.lines(managed.livingIn(area, territory, moment, VIEWER)))
                            .as("living in %s, %s", area, moment)
                            .isEqualTo(graph.livingIn(area));
                    found.addAll(there);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("of two areas is that of each, together")
    void pairs() {
        Moment moment =
                new Moment(LocalDate.parse("2026-01-01"), Clock.systemUTC().instant());
        Territory territory = Territory.of(areas.currentTree(moment), AreaLevel.CSP, null);
        ManagedOracle graph = new ManagedOracle(territory, moment);

        for (Set<String> pair : List.of(Set.of("C1", "C2"), Set.of("C1", "C3"), Set.of("C2", "C3"))) {
            assertThat(ManagedOracle.lines(managed.in(pair, territory, moment, VIEWER)))
                    .isEqualTo(graph.in(pair))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("changes with corrections, and at an earlier moment of knowledge it does not")
    void corrected() {
        LocalDate day = LocalDate.parse("2026-01-01");
        Moment before = new Moment(day, beforeCorrections);
        Moment now = new Moment(day, Clock.systemUTC().instant());
        Territory territory = Territory.of(areas.currentTree(now), AreaLevel.CSP, null);

        assertThat(managed.in(Set.of("C3"), territory, before, VIEWER)).hasSize(4);
        assertThat(managed.in(Set.of("C3"), territory, now, VIEWER))
                .as("Di, whose supervision went there, and Ivy's, since the programme went to C2")
                .hasSize(2);
    }
}
