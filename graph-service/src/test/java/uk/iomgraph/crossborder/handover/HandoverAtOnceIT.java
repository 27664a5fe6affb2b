package uk.iomgraph.crossborder.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("What two areas do about one case at once")
class HandoverAtOnceIT {

    private static final int TIMES = 6;

    @Autowired
    private Sweeper sweeper;

    private HandoverDesk desk;

    @BeforeEach
    void people(
            @TempDir Path folder,
            @Autowired Imports imports,
            @Autowired ExecutionGraphQlService service,
            @Autowired Clock clock)
            throws Exception {
        GraphDatabase.clear();
        HandoverDesk.deliver(imports, folder, LocalDate.now(clock));
        desk = new HandoverDesk(service, clock);
    }

    @RepeatedTest(3)
    @DisplayName("is decided one after the other: one of them has it, and all others are told what it was")
    void oneWins() throws Exception {
        String id = desk.offer(1, 2).id();
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            all.add(() -> desk.accept(id).outcome());
            all.add(() -> desk.withdraw(id).outcome());
            all.add(() -> desk.decline(id).outcome());
        }
        List<String> outcomes = together(all);

        String state = desk.get(id, "").field("state");
        assertThat(state).isIn("ACCEPTED", "DECLINED", "WITHDRAWN");
        assertThat(Collections.frequency(outcomes, "DONE")).isOne();
        assertThat(Collections.frequency(outcomes, "REFUSED ALREADY_" + state)).isEqualTo(3 * TIMES - 1);
        assertThat(desk.get(id, "").events()).hasSize(2);
    }

    @RepeatedTest(2)
    @DisplayName("makes one handover of many offers of the same case")
    void oneOffer() throws Exception {
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            all.add(() -> desk.offer(2, 1).outcome());
        }
        List<String> outcomes = together(all);

        assertThat(Collections.frequency(outcomes, "DONE")).isOne();
        assertThat(Collections.frequency(outcomes, "REFUSED ALREADY_OFFERED")).isEqualTo(TIMES - 1);
        assertThat(desk.ids("area: \"A\"")).hasSize(1);
    }

    @RepeatedTest(2)
    @DisplayName("is neither lost nor left unjudged while sweeps run beside it")
    void besideSweeps() throws Exception {
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 1; i <= TIMES; i++) {
            int person = i;
            all.add(() -> desk.accept(desk.offer(person, 2).id()).outcome());
            all.add(() -> sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT)
                    .kind()
                    .name());
        }
        assertThat(together(all)).containsOnly("DONE", "INCREMENTAL");
        sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);

        for (int person = 1; person <= TIMES; person++) {
            assertThat(desk.gaps(person, "G42")).containsExactly("-26..-2");
        }
        assertThat(desk.gaps(TIMES + 1, "G42")).containsExactly("-26..");
    }

    private static List<String> together(List<Callable<String>> all) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Callable<String> one : all) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
