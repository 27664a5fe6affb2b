package uk.iomgraph.ingest.feed;

/**
 * Least and most a number may be; for text, how many characters it may have.
 *
 * @param least smallest accepted value
 * @param most greatest accepted value
 */
public record Bounds(double least, double most) {

    static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean contain(double value) {
        return value >= least && value <= most;
    }
}
