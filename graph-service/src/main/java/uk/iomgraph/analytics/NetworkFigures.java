package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;

/** What a whole network is like; the fields of the same names in the schema say what they mean. */
record NetworkFigures(
        Moment moment,
        TieList ties,
        List<Boolean> largestComponent,
        int people,
        int tieCount,
        @Nullable Double density,
        @Nullable Double averageDegree,
        @Nullable Double averageWeightedDegree,
        @Nullable Double transitivity,
        @Nullable Double averageClustering,
        @Nullable Double degreeAssortativity,
        int triangles,
        int largestCore,
        int largestCorePeople,
        int componentCount,
        int largestComponentPeople,
        int withoutTies,
        int articulationPoints,
        int bridges) {

    static NetworkFigures of(Measuring measuring, Moment moment) {
        TieList ties = measuring.ties();
        int people = ties.people().size();
        double[] degrees = measuring.values(Measure.DEGREE);
        double[] cores = measuring.values(Measure.CORE);
        double[] components = measuring.values(Measure.COMPONENT);
        double triangles = sum(measuring.values(Measure.TRIANGLES)) / 3;
        double triples = Arrays.stream(degrees).map(of -> of * (of - 1) / 2).sum();
        double deepest = Arrays.stream(cores).max().orElse(0);
        double pairs = people * (people - 1.0) / 2;
        return new NetworkFigures(
                moment,
                ties,
                Arrays.stream(components).mapToObj(of -> of == 1).toList(),
                people,
                ties.ties(),
                known(ties.ties() / pairs),
                known(2.0 * ties.ties() / people),
                known(2 * sum(ties.weights()) / people),
                known(3 * triangles / triples),
                known(sum(measuring.values(Measure.CLUSTERING)) / people),
                known(DegreeMixing.of(ties, degrees)),
                (int) Math.round(triangles),
                (int) deepest,
                count(cores, deepest),
                (int) Arrays.stream(components).max().orElse(0),
                count(components, 1),
                count(degrees, 0),
                count(measuring.values(Measure.ARTICULATION_POINT), 1),
                (int) Math.round(sum(measuring.values(Measure.BRIDGES)) / 2));
    }

    /** Distances within the largest component. */
    Distances distances() {
        return Distances.among(ties.network(), largestComponent::get);
    }

    /** A figure, or null where there is none. */
    static @Nullable Double known(double figure) {
        return Double.isFinite(figure) ? figure : null;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static int count(double[] values, double wanted) {
        return (int) Arrays.stream(values).filter(value -> value == wanted).count();
    }
}
