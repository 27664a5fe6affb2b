package uk.iomgraph.coverage.index;

/**
 * From where a question looks at the people.
 *
 * @param asOf the day asked about
 * @param knownAt the moment of knowledge, in microseconds since 1970
 * @param freshness up to which day the feeds tell
 */
public record Viewpoint(int asOf, long knownAt, Freshness freshness) {

    /** The same at another day. */
    public Viewpoint on(int day) {
        return new Viewpoint(day, knownAt, freshness);
    }
}
