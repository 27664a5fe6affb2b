package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.CommunityOptions;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.MeasureOptions;
import uk.iomgraph.analytics.Measuring;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.analytics.Partition;
import uk.iomgraph.analytics.Projection;
import uk.iomgraph.analytics.Projections;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * The same measures of the same graph (Slashdot, 82,168 nodes, 504,230 pairs in 948,464 lines) by this service, by JGraphT and by
 * python-igraph, one after the other in one run; what is defined without chance must be equal before anything is told.
 * {@code -Dbench.python} names the interpreter, {@code -Dbench.pythonpath} where igraph is, if it is not installed.
 */
@GraphTest
@DisplayName("Beside its peers")
class AnalyticsPeersBench {

    private static final Path GRAPH =
            Path.of(System.getProperty("shared.data", "../../shared/data")).resolve("graphs/soc-Slashdot0902.txt.gz");
    private static final Path SCRIPT = Path.of("src/test/resources/peers/igraph_measures.py");
    private static final int SOURCES = 256;
    private static final double MILLION = 1e6;
    private static final List<String> STEPS =
            List.of("load", "cores", "components", "triangles", "pagerank", "leiden", "louvain", "betweenness");
    private static final Viewer VIEWER = new Viewer("bench", Set.of(Role.ANALYST), false);

    @Autowired
    private Projections projections;

    @TempDir
    private Path folder;

    private final BenchReport report = new BenchReport("analytics-peers");
    private int nodes;

    @Test
    @DisplayName("the service finds the same")
    void slashdot() throws Exception {
        Assumptions.assumeTrue(Files.exists(GRAPH), () -> "SKIPPED: no file " + GRAPH.toAbsolutePath());
        List<int[]> pairs = pairs();
        Path file = folder.resolve("pairs.txt");
        Files.write(file, pairs.stream().map(pair -> pair[0] + " " + pair[1]).toList());

        Map<String, String> jgrapht = jgrapht(file);
        Map<String, String> igraph = igraph(file);
        GraphDatabase.clear();
        RunNetworks.people(nodes);
        RunNetworks.ties(pairs);
        Map<String, String> service = service();
        same(service, jgrapht, "JGraphT");
        if (!igraph.isEmpty()) {
            same(service, igraph, "python-igraph");
            assertThat(igraph.get("triangles")).isEqualTo(service.get("triangles"));
        }
        report.say("| step | service | JGraphT | python-igraph %s |", igraph.getOrDefault("version", "(not here)"));
        for (String step : STEPS) {
            report.say("| %s | %s | %s | %s |", step, time(service, step), time(jgrapht, step), time(igraph, step));
        }
        for (String value : List.of("components", "triangles", "leiden", "louvain", "memory")) {
            report.say(
                    "| %s | %s | %s | %s |",
                    value,
                    service.getOrDefault(value, "-"),
                    jgrapht.getOrDefault(value, "-"),
                    igraph.getOrDefault(value, "-"));
        }
        report.write();
    }

    /** Each pair of nodes once, without those of a node with itself. */
    private List<int[]> pairs() throws IOException {
        Set<Long> found = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(GRAPH)), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] ends = line.split("\\s+", -1);
                if (!line.startsWith("#") && !ends[0].equals(ends[1])) {
                    int one = Integer.parseInt(ends[0]);
                    int other = Integer.parseInt(ends[1]);
                    found.add(((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other));
                    nodes = Math.max(nodes, Math.max(one, other) + 1);
                }
            }
        }
        return found.stream()
                .map(pair -> new int[] {(int) (pair >> Integer.SIZE), pair.intValue()})
                .toList();
    }

    /** The second of two rounds, the first of which warms the database up. */
    private Map<String, String> service() throws Exception {
        Map<String, String> found = new HashMap<>();
        for (int round = 1; round <= 2; round++) {
            Moment moment = new Moment(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
            try (Projection network =
                    timed(found, "load", () -> projections.open(NetworkScope.EVERYBODY, moment, VIEWER))) {
                measure(found, network);
            }
        }
        return found;
    }

    private void measure(Map<String, String> found, Projection network) throws Exception {
        double[] cores = timed(found, "cores", () -> measured(network, Measure.CORE));
        Files.write(folder.resolve("service"), inOrder(network, cores));
        double[] components = timed(found, "components", () -> measured(network, Measure.COMPONENT));
        found.put("components", count(Arrays.stream(components).max().orElse(0)));
        double[] triangles = timed(found, "triangles", () -> measured(network, Measure.TRIANGLES));
        found.put("triangles", count(Arrays.stream(triangles).sum() / 3));
        timed(found, "pagerank", () -> measured(network, Measure.PAGERANK));
        for (CommunityAlgorithm algorithm : CommunityAlgorithm.values()) {
            String name = algorithm.name().toLowerCase(java.util.Locale.ROOT);
            CommunityOptions options = new CommunityOptions(algorithm, 1, false, 1, 0);
            Partition partition = timed(
                    found, name, () -> network.working(transaction -> Partition.find(network, transaction, options)));
            found.put(name, String.format(java.util.Locale.ROOT, "%.6f", partition.modularity()));
        }
        timed(found, "betweenness", () -> measured(network, Measure.BETWEENNESS));
        found.put("memory", Long.toString(BenchReport.databaseMemory()));
    }

    private static double[] measured(Projection network, Measure measure) {
        MeasureOptions options = new MeasureOptions(1, SOURCES, 4);
        return network.working(transaction -> new Measuring(network, transaction, options).values(measure));
    }

    /** Values in the order of the numbers of the nodes, not of the ids of the people who stand for them. */
    private List<String> inOrder(Projection network, double[] values) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> people = network.working(network::nodes).people();
        IntStream.range(0, people.size()).forEach(position -> positions.put(people.get(position), position));
        return IntStream.range(0, nodes)
                .mapToObj(node -> count(values[positions.get(RunNetworks.id(node))]))
                .toList();
    }

    private Map<String, String> jgrapht(Path pairs) throws Exception {
        return process(
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JGraphTMeasures.class.getName(),
                        pairs.toString(),
                        Integer.toString(nodes),
                        folder.resolve("JGraphT").toString()));
    }

    private Map<String, String> igraph(Path pairs) throws Exception {
        String python = System.getProperty("bench.python", "python3");
        Map<String, String> environment = Map.of("PYTHONPATH", System.getProperty("bench.pythonpath", ""));
        if (process(environment, List.of(python, "-c", "import igraph; print('version=' + igraph.__version__)"))
                .isEmpty()) {
            report.say("NOT COMPARED with python-igraph: '%s' cannot import it; give -Dbench.pythonpath", python);
            return Map.of();
        }
        return process(
                environment,
                List.of(
                        python,
                        SCRIPT.toString(),
                        pairs.toString(),
                        Integer.toString(nodes),
                        folder.resolve("python-igraph").toString(),
                        Integer.toString(SOURCES)));
    }

    /** What a process says in lines {@code name=value}; nothing where it fails. */
    private static Map<String, String> process(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(command)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Map<String, String> said = new HashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .filter(line -> line.contains("="))
                    .forEach(line ->
                            said.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        }
        return process.waitFor() == 0 ? said : Map.of();
    }

    /** Triangles are not among it: of JGraphT they are two more than those of the others, and of the graph's publishers. */
    private void same(Map<String, String> service, Map<String, String> peer, String name) throws IOException {
        assertThat(peer.get("components")).as(name).isEqualTo(service.get("components"));
        assertThat(Files.readAllLines(folder.resolve(name)))
                .as(name)
                .isEqualTo(Files.readAllLines(folder.resolve("service")));
        report.say("cores of all %,d nodes and components are those of %s", nodes, name);
    }

    private static <T> T timed(Map<String, String> found, String step, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T answer = work.call();
        found.put("time." + step, Double.toString((System.nanoTime() - begin) / MILLION));
        return answer;
    }

    private static String time(Map<String, String> found, String step) {
        String time = found.get("time." + step);
        return time == null ? "-" : String.format(java.util.Locale.ROOT, "%,.0f ms", Double.parseDouble(time));
    }

    private static String count(double number) {
        return Long.toString(Math.round(number));
    }
}
