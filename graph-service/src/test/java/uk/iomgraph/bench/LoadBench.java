package uk.iomgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.ImportReport;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.GenerateCommand;

/**
 * Loads a generated partnership, all its deliveries in order, and then the same again. {@code -Dbench.people} says how
 * many people (20,000 if not said). It sweeps as the service does, once the deliveries that came in a row are in: here those of
 * all agencies, before the first of them sends the next one; after each delivery with {@code -Dbench.sweeps=each}.
 */
@GraphTest
@DisplayName("Loads")
class LoadBench {

    private static final String PEOPLE = System.getProperty("bench.people", "20000");
    private static final boolean EACH = System.getProperty("bench.sweeps", "").equals("each");

    private final StringBuilder report = new StringBuilder();

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private MeterRegistry meters;

    @Test
    @DisplayName("of a generated partnership")
    void partnership(@TempDir Path folder) throws Exception {
        Path generated = folder.resolve("generated");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        assertThat(new GenerateCommand(Clock.systemUTC())
                        .run(List.of("--people", PEOPLE, "--seed", "7", "--out", generated.toString()), out))
                .isZero();
        List<Path> deliveries;
        try (Stream<Path> entries = Files.list(generated)) {
            deliveries = entries.filter(Files::isDirectory).sorted().toList();
        }
        GraphDatabase.clear();
        load("first", deliveries);
        load("again", deliveries);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("load.txt"), report);
    }

    private void load(String name, List<Path> deliveries) throws Exception {
        long rows = 0;
        long rejected = 0;
        double sweeping = 0;
        double linking = 0;
        Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
        Set<String> sources = new HashSet<>();
        for (int i = 0; i < deliveries.size(); i++) {
            Path delivery = deliveries.get(i);
            Map<Stage, Long> mine = new EnumMap<>(Stage.class);
            ImportReport outcome = load(delivery, mine);
            sources.add(source(delivery));
            say(
                    "%s %s: %,d rows, %,d parked; %s",
                    name,
                    delivery.getFileName(),
                    outcome.rows(),
                    outcome.tally().count(Outcome.PARKED),
                    seconds(mine));
            if (EACH || i + 1 == deliveries.size() || sources.contains(source(deliveries.get(i + 1)))) {
                sources.clear();
                double links = linkSeconds();
                SweepReport swept = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
                links = linkSeconds() - links;
                linking += links;
                sweeping += swept.took().toNanos() / 1e9;
                say(
                        "%s: swept %,d people in %.1f s, %,d links and journeys, %.1f s",
                        name, swept.people(), swept.took().toNanos() / 1e9, swept.links(), links);
            }
            mine.forEach((stage, spent) -> nanos.merge(stage, spent, Long::sum));
            rows += outcome.rows();
            rejected += outcome.tally().count(Outcome.REJECTED);
        }
        double all = nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
        say(
                "%s: %,d rows of %s people in %.1f s, %,.0f rows/s; while loading alone %,.0f rows/s; %d rejected; %s",
                name,
                rows,
                PEOPLE,
                all,
                rows / all,
                rows / (nanos.getOrDefault(Stage.LOADING, 1L) / 1e9),
                rejected,
                seconds(nanos));
        say(
                "%s: sweeps %.1f s; links and journeys %.1f s, summed over the threads, %.0f %% of the import",
                name, sweeping, linking, 100 * linking / all);
    }

    /** Whose delivery it is: its name has a number before that and a kind after it. */
    private static String source(Path delivery) {
        String name = delivery.getFileName().toString();
        return name.replaceAll("^\\d+-|-(full|delta-\\d+)$", "");
    }

    /** How long links and journeys have taken since the service started, summed over the threads of the sweeps. */
    private double linkSeconds() {
        return meters.get("iom.sweep.page.links").timer().totalTime(TimeUnit.SECONDS);
    }

    private ImportReport load(Path delivery, Map<Stage, Long> nanos) throws Exception {
        long[] last = {System.nanoTime()};
        Stage[] running = {Stage.VERIFYING};
        ImportReport outcome = imports.load(delivery, (stage, file, done, total) -> {
            long now = System.nanoTime();
            nanos.merge(running[0], now - last[0], Long::sum);
            last[0] = now;
            running[0] = stage;
        });
        return outcome;
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        System.out.println("LOAD " + line);
        report.append(line).append('\n');
    }

    private static String seconds(Map<Stage, Long> nanos) {
        return nanos.entrySet().stream()
                .map(entry -> String.format(Locale.UK, "%s %.1f s", entry.getKey(), entry.getValue() / 1e9))
                .collect(Collectors.joining(", "));
    }
}
