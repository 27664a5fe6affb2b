package uk.iomgraph.crossborder.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/** Everybody here moved forty days ago, so that without a handover there is a gap from twenty-six days ago on. */
@GraphTest
@DisplayName("The gap that a handover is to close")
class HandoverCoverageIT {

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    private HandoverDesk desk;
    private LocalDate today;

    @BeforeEach
    void people(@Autowired ExecutionGraphQlService service, @Autowired Clock clock) throws Exception {
        GraphDatabase.clear();
        today = LocalDate.now(clock);
        HandoverDesk.deliver(imports, folder, today);
        desk = new HandoverDesk(service, clock);
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
    }

    /** What the index is told of the days on which the first person is in transit: rule and number of days. */
    private static List<String> transits() {
        return HandoverDesk.texts("""
                MATCH (:Person {key: $key})-[:HAS_COVERAGE]->(c:Coverage)
                WHERE c.current IS NOT NULL
                UNWIND range(0, size(c.required) - 1, 7) AS row
                WITH c, row
                WHERE c.required[row + 6] = -2147483648
                RETURN c.names[c.required[row]] + ' ' + toString(c.required[row + 5] - c.required[row + 4]) AS text
                ORDER BY text
                """, "POL/people/p1");
    }

    private void sweep() {
        sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
    }

    @Test
    @DisplayName("pauses while the case is in transit, and ends on the day it is accepted")
    void closes() {
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..");
        String id = desk.offer(1, 5).id();
        sweep();
        // Should nobody answer, it opens again on the day of the lapse.
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-5", "5..");
        assertThat(desk.gaps(1, "G43")).containsExactly("5..");
        assertThat(transits()).containsExactly("G42 10", "G43 10");
        desk.accept(id).id();
        sweep();
        assertThat(transits()).containsExactly("G42 5", "G43 5");
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-5");
        assertThat(desk.gaps(1, "G43")).isEmpty();
        assertThat(desk.gaps(2, "G42")).containsExactly("-26..");
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-5");
    }

    @Test
    @DisplayName(
            "opens again on the day the offer lapsed, declined or was taken back, and a late answer ends it that day")
    void opensAgain() {
        String lapsed = desk.offer(1, 15).id();
        String declined = desk.offer(2, 8).id();
        String withdrawn = desk.offer(3, 8).id();
        desk.decline(declined, ", on: \"" + today.minusDays(3) + "\"").id();
        desk.withdraw(withdrawn, ", on: \"" + today.minusDays(2) + "\"").id();
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-15", "-5..");
        assertThat(desk.gaps(1, "G43")).containsExactly("-5..");
        assertThat(desk.gaps(2, "G42")).containsExactly("-26..-8", "-3..");
        assertThat(desk.gaps(3, "G42")).containsExactly("-26..-8", "-2..");
        desk.accept(lapsed, ", on: \"" + today.minusDays(1) + "\"").id();
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-15", "-5..-1");
        assertThat(desk.gaps(1, "G43")).containsExactly("-5..-1");
    }

    @Test
    @DisplayName("is told of on the timeline: days in transit are neither cover nor gap")
    void timeline() {
        desk.offer(1, 5).id();
        String field = "timeline(person: \"" + HandoverDesk.person(1)
                + "\") { coverage { rule { id } gap { from to } provided { from to } inTransit { from to } } }";
        var answer = desk.execute(field);
        for (String rule : List.of("G42", "G43")) {
            String path = "timeline.coverage[?(@.rule.id=='" + rule + "')].";
            answer.path(path + "inTransit[*].from")
                    .entityList(String.class)
                    .containsExactly(today.minusDays(5).toString());
            answer.path(path + "inTransit[*].to")
                    .entityList(String.class)
                    .containsExactly(today.plusDays(5).toString());
            answer.path(path + "provided[*]").entityList(Object.class).hasSize(0);
        }
    }

    @Test
    @DisplayName("is closed by an answer given here to what a feed delivered, whatever the feed says of it later")
    void feedAndHere() throws Exception {
        deliver("h1,p1,A,B," + today.minusDays(4) + ",,,");
        String id = desk.ids("area: \"B\"").get(0);
        assertThat(desk.offer(1, 0).outcome()).isEqualTo("REFUSED ALREADY_OFFERED");
        assertThat(desk.get(id, "").events()).containsExactly("OFFER A POL");
        desk.accept(id, ", on: \"" + today.minusDays(1) + "\"").id();
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-4");
        // The feed corrects the day it was sent; later it says that it was taken back after it had been accepted.
        deliver("h1,p1,A,B," + today.minusDays(6) + ",,,");
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-6");
        deliver("h1,p1,A,B," + today.minusDays(6) + ",,," + today);
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-6");
        assertThat(desk.get(id, "").field("state")).isEqualTo("ACCEPTED");
        assertThat(desk.get(id, "").events())
                .containsExactly("OFFER A POL", "ACCEPT B local", "WITHDRAW A POL in vain");
        assertThat(desk.ids("area: \"A\"")).containsExactly(id);
    }

    @Test
    @DisplayName("is not closed here again once a feed has told of the answer")
    void feedFirst() throws Exception {
        deliver("h1,p1,A,B," + today.minusDays(4) + "," + today.minusDays(2) + ",,");
        String id = desk.ids("area: \"B\", state: ACCEPTED").get(0);
        assertThat(desk.accept(id).outcome()).isEqualTo("REFUSED ALREADY_ACCEPTED");
        assertThat(desk.withdraw(id).outcome()).isEqualTo("REFUSED ALREADY_ACCEPTED");
        assertThat(desk.get(id, "").field("source.file")).isEqualTo("handovers");
        sweep();
        assertThat(desk.gaps(1, "G42")).containsExactly("-26..-4");
    }

    private void deliver(String row) throws Exception {
        HandoverDesk.load(imports, folder, DeliveryFolder.delta("POL").file("handovers", HandoverDesk.FEED, row));
    }
}
