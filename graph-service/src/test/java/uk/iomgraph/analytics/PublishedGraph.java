package uk.iomgraph.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.SharedData;
import uk.iomgraph.kernel.EntityId;

/** A published graph with the figures that others worked out for it, to be delivered as people who are associated. */
record PublishedGraph(String name, List<String> vertices, List<String> associations) {

    static final String HEADER = "ref,person_a_ref,person_b_ref,basis,from,strength";

    /** One of those with reference values: {@code karate}, {@code dolphins}, {@code lesmis}, {@code football}. */
    static PublishedGraph of(String name) {
        List<List<String>> edges = rows(folder(name).resolve("edges.csv"));
        TreeSet<String> vertices = new TreeSet<>();
        List<String> associations = new ArrayList<>();
        for (List<String> edge : edges) {
            vertices.addAll(edge.subList(0, 2));
            associations.add(association(associations.size(), edge.get(0), edge.get(1), edge.get(2)));
        }
        return new PublishedGraph(name, List.copyOf(vertices), associations);
    }

    /** A graph of a file that has in each line a vertex and those it is tied to. */
    static PublishedGraph ofNeighbours(String name, Path file) {
        TreeSet<String> vertices = new TreeSet<>();
        List<String> associations = new ArrayList<>();
        for (List<String> line : split(file, " ")) {
            vertices.addAll(line);
            for (String other : line.subList(1, line.size())) {
                associations.add(association(associations.size(), line.get(0), other, ""));
            }
        }
        return new PublishedGraph(name, List.copyOf(vertices), associations);
    }

    /** A graph of a file that has an edge in each line. */
    static PublishedGraph ofEdges(String name, Path file) {
        TreeSet<String> vertices = new TreeSet<>();
        List<String> associations = new ArrayList<>();
        for (List<String> edge : split(file, " ")) {
            vertices.addAll(edge.subList(0, 2));
            associations.add(association(associations.size(), edge.get(0), edge.get(1), ""));
        }
        return new PublishedGraph(name, List.copyOf(vertices), associations);
    }

    static Path folder(String name) {
        return SharedData.folder("graphs").resolve(name);
    }

    private static String association(int number, String one, String other, String strength) {
        return String.join(",", "a" + number, one, other, "ASSOCIATE", "2020-01-01", strength);
    }

    /** Writes it as a delivery of a source that has its name. */
    Path in(Path parent) {
        return DeliveryFolder.full(name)
                .file("people", "ref", vertices.toArray(String[]::new))
                .file("associations", HEADER, associations.toArray(String[]::new))
                .in(parent);
    }

    /** The id of the person who stands for a vertex. */
    String id(String vertex) {
        return EntityId.ofKey(name + "/people/" + vertex).value();
    }

    /** The scope of its people. */
    NetworkScope scope() {
        return NetworkScope.ofPeople(vertices.stream().map(this::id).toList());
    }

    /** A file of values, by the id in its first column and the name of the column. */
    Map<String, Map<String, Double>> metrics() {
        List<List<String>> lines = split(folder(name).resolve("node_metrics.csv"), ",");
        Map<String, Map<String, Double>> metrics = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (int column = 1; column < line.size(); column++) {
                values.put(lines.get(0).get(column), Double.valueOf(line.get(column)));
            }
            metrics.put(line.get(0), values);
        }
        return metrics;
    }

    /** The rows of a file with commas, without its header. */
    static List<List<String>> rows(Path file) {
        List<List<String>> lines = split(file, ",");
        return lines.subList(1, lines.size());
    }

    static List<List<String>> split(Path file, String by) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.strip().split(by, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
