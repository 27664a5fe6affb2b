package uk.iomgraph.analytics.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Measures a graph with JGraphT, in a process of its own, and prints what it found and how long each step took, as lines
 * {@code name=value}. It has neither Leiden nor Louvain, and betweenness from all nodes only.
 */
final class JGraphTMeasures {

    private JGraphTMeasures() {}

    /** Takes a file of pairs, the number of nodes and a file for the cores. */
    public static void main(String[] arguments) throws Exception {
        int nodes = Integer.parseInt(arguments[1]);
        long before = usedBytes();
        Graph<Integer, DefaultEdge> graph = timed("load", () -> load(Path.of(arguments[0]), nodes));
        say("edges=%d", graph.edgeSet().size());
        say("memory=%d", (usedBytes() - before) >> 20);
        // Once to warm up: the database has been at work for a while when it is measured.
        cores(graph);
        Map<Integer, Integer> cores = timed("cores", () -> cores(graph));
        List<String> lines = new ArrayList<>();
        IntStream.range(0, nodes).forEach(node -> lines.add(String.valueOf(cores.get(node))));
        Files.write(Path.of(arguments[2]), lines);
        List<Set<Integer>> components = timed("components", () -> new ConnectivityInspector<>(graph).connectedSets());
        say("components=%d", components.size());
        say(
                "largest=%d",
                components.stream()
                        .map(Set::size)
                        .max(Comparator.naturalOrder())
                        .orElse(0));
        say("triangles=%d", timed("triangles", () -> GraphMetrics.getNumberOfTriangles(graph)));
        timed("pagerank", () -> new PageRank<>(graph, 0.85, 1_000, 1e-12).getScores());
        say("peak=%d", peakBytes() >> 20);
    }

    private static Graph<Integer, DefaultEdge> load(Path pairs, int nodes) throws IOException {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(graph::addVertex);
        try (BufferedReader lines = Files.newBufferedReader(pairs)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                graph.addEdge(Integer.valueOf(line.substring(0, blank)), Integer.valueOf(line.substring(blank + 1)));
            }
        }
        return graph;
    }

    private static Map<Integer, Integer> cores(Graph<Integer, DefaultEdge> graph) {
        return new Coreness<>(graph).getScores();
    }

    private static <T> T timed(String name, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T answer = work.call();
        say("time.%s=%.1f", name, (System.nanoTime() - begin) / 1e6);
        return answer;
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
