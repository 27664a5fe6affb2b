package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.network.Centrality;
import uk.iomgraph.rules.network.StructuralHoles;
import uk.iomgraph.rules.network.TieNetwork;

/** Measures a network in memory within one transaction, each thing once. */
public final class Measuring {

    private static final int MOST_ITERATIONS = 1_000;

    /** What takes a hundred steps and more. Of few people that is nothing here, but for the database's library half a millisecond each. */
    private static final Set<Measure> SETTLING =
            Set.of(Measure.EIGENVECTOR, Measure.PAGERANK, Measure.WEIGHTED_PAGERANK);

    private final Projection projection;
    private final GraphTransaction transaction;
    private final MeasureOptions options;
    private final Map<Measure, double[]> found = new EnumMap<>(Measure.class);
    private @Nullable NetworkNodes nodes;
    private @Nullable TieList ties;

    /** Measures a projection with these options. */
    public Measuring(Projection projection, GraphTransaction transaction, MeasureOptions options) {
        this.projection = projection;
        this.transaction = transaction;
        this.options = options;
    }

    /** The people; values stand in their order. */
    public NetworkNodes nodes() {
        NetworkNodes read = nodes;
        if (read == null) {
            read = projection.nodes(transaction);
            nodes = read;
        }
        return read;
    }

    /** The ties. */
    public TieList ties() {
        TieList read = ties;
        if (read == null) {
            read = projection.read(transaction, nodes());
            ties = read;
        }
        return read;
    }

    /** The value of each person; NaN where there is none. Whoever reads the array must not change it. */
    public double[] values(Measure measure) {
        double[] values = found.get(measure);
        if (values == null) {
            values = projection.ties() == 0 ? withoutTies(measure) : measured(measure);
            found.put(measure, values);
        }
        return values;
    }

    private double[] measured(Measure measure) {
        if (SETTLING.contains(measure) && nodes().size() <= Projections.MOST_AT_ONCE) {
            return settled(measure);
        }
        CypherStatement statement = statement(measure);
        if (statement == null) {
            return holes(measure);
        }
        return switch (measure) {
            case BETWEENNESS -> scaled(read(statement), (double) nodes().size() / options.sample(nodes().size()));
            case PAGERANK, WEIGHTED_PAGERANK -> shares(read(statement));
            case COMPONENT -> bySize(read(statement));
            default -> read(statement);
        };
    }

    /** The statement that measures it; null where it is worked out from the ties. */
    private static @Nullable CypherStatement statement(Measure measure) {
        return switch (measure) {
            case DEGREE -> AnalyticsStatements.DEGREE;
            case WEIGHTED_DEGREE -> AnalyticsStatements.WEIGHTED_DEGREE;
            case BETWEENNESS -> AnalyticsStatements.BETWEENNESS;
            case CLOSENESS -> AnalyticsStatements.CLOSENESS;
            case HARMONIC_CLOSENESS -> AnalyticsStatements.HARMONIC_CLOSENESS;
            case EIGENVECTOR -> AnalyticsStatements.EIGENVECTOR;
            case PAGERANK -> AnalyticsStatements.PAGE_RANK;
            case WEIGHTED_PAGERANK -> AnalyticsStatements.WEIGHTED_PAGE_RANK;
            case CORE -> AnalyticsStatements.CORES;
            case TRIANGLES -> AnalyticsStatements.TRIANGLES;
            case CLUSTERING -> AnalyticsStatements.CLUSTERING;
            case COMPONENT -> AnalyticsStatements.COMPONENTS;
            case ARTICULATION_POINT -> AnalyticsStatements.ARTICULATION_POINTS;
            case BRIDGES -> AnalyticsStatements.BRIDGES;
            case CONSTRAINT, EFFECTIVE_SIZE -> null;
        };
    }

    private double[] settled(Measure measure) {
        Centrality centrality = new Centrality(ties().network());
        return measure == Measure.EIGENVECTOR
                ? centrality.eigenvector()
                : centrality.pageRank(measure == Measure.WEIGHTED_PAGERANK);
    }

    private double[] read(CypherStatement statement) {
        double[] values = new double[nodes().size()];
        Map<String, Object> known = Map.of(
                "concurrency",
                options.concurrency(),
                "sample",
                options.sample(values.length),
                "seed",
                options.seed(),
                "iterations",
                MOST_ITERATIONS);
        Parameters parameters = projection.named();
        statement.parameters().stream()
                .filter(known::containsKey)
                .forEach(name -> parameters.and(name, known.get(name)));
        transaction.forEach(statement, parameters, row -> {
            List<Long> of = row.numbers("nodes");
            List<Double> scores = row.decimals("scores");
            for (int i = 0; i < of.size(); i++) {
                values[nodes().position(of.get(i))] = scores.get(i);
            }
        });
        return values;
    }

    private double[] holes(Measure measure) {
        TieNetwork network = ties().network();
        StructuralHoles holes = new StructuralHoles(network);
        return IntStream.range(0, network.people())
                .mapToDouble(person ->
                        measure == Measure.CONSTRAINT ? holes.constraint(person) : holes.effectiveSize(person))
                .toArray();
    }

    private double[] withoutTies(Measure measure) {
        int people = nodes().size();
        double[] values = new double[people];
        switch (measure) {
            case PAGERANK, WEIGHTED_PAGERANK -> Arrays.fill(values, 1.0 / people);
            case COMPONENT -> Arrays.setAll(values, person -> person + 1);
            case CONSTRAINT, EFFECTIVE_SIZE -> Arrays.fill(values, Double.NaN);
            default -> {
                // Nobody is near anybody, and nothing can fall apart.
            }
        }
        return values;
    }

    private static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }

    /** The library lets what wanders in end at those who have no ties; shared out evenly, it would scale all values alike. */
    private static double[] shares(double[] values) {
        return scaled(values, 1 / Arrays.stream(values).sum());
    }

    /** Numbers the groups of a partition from 1 on, the largest first, of equally large ones that of the first person. */
    static double[] bySize(double[] groups) {
        // In the order of the first person, which the sort keeps among equally large ones.
        Map<Double, Integer> sizes = new LinkedHashMap<>();
        for (double group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        List<Double> order = sizes.entrySet().stream()
                .sorted(Map.Entry.<Double, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Map<Double, Integer> numbers = new HashMap<>();
        order.forEach(group -> numbers.put(group, numbers.size() + 1));
        return Arrays.stream(groups)
                .map(group -> numbers.getOrDefault(group, 0))
                .toArray();
    }
}
