package uk.iomgraph.coverage.index;

import uk.iomgraph.kernel.KeyBits;

/**
 * Takes in versions of people one at a time, in any order, and keeps them in columns at once, so that no more is held than
 * the index itself. Not for use by several threads.
 */
public final class CoverageBuilder {

    private final Vocabulary vocabulary = new Vocabulary();
    private Segments segments = Segments.empty();
    private long size;
    private long splitAt = Segments.MOST;

    CoverageBuilder() {}

    /**
     * Takes in one version. The builder is of no use after an exception.
     *
     * @throws IllegalArgumentException if an id or key is none, a rule or a type of programme does not exist
     */
    public CoverageBuilder add(PersonCoverage version) {
        segments.of(KeyBits.high(version.person())).add(version, vocabulary);
        size++;
        if (size > splitAt) {
            segments = segments.split();
            splitAt *= 2;
        }
        return this;
    }

    /** The index. Nothing may be added afterwards. */
    public CoverageSnapshot build() {
        return new CoverageSnapshot(segments.sorted(), vocabulary);
    }
}
