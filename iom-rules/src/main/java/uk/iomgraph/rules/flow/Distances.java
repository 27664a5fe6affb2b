package uk.iomgraph.rules.flow;

/** How far areas are from each other. */
@FunctionalInterface
public interface Distances {

    /**
     * Kilometres between two areas, which go by their position.
     *
     * @return greater than 0; {@link Double#NaN} where it is not known
     */
    double between(int from, int to);
}
