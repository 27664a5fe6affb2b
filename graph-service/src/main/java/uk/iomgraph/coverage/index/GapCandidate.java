package uk.iomgraph.coverage.index;

import java.util.Comparator;
import uk.iomgraph.kernel.KeyBits;

/**
 * A gap on its way into a list.
 *
 * @param severity ordinal of the severity on the day
 * @param from first day
 * @param keyHigh first half of the key
 * @param keyLow second half of the key
 * @param segment where it was found
 * @param person row of the person
 * @param gap row of the gap
 */
record GapCandidate(int severity, int from, long keyHigh, long keyLow, Segment segment, int person, int gap) {

    /** The order of lists: the most severe first, then the longest, then by key. */
    static final Comparator<GapCandidate> ORDER = Comparator.comparingInt(GapCandidate::severity)
            .reversed()
            .thenComparingInt(GapCandidate::from)
            .thenComparing(GapCandidate::keyHigh, Long::compareUnsigned)
            .thenComparing(GapCandidate::keyLow, Long::compareUnsigned);

    static GapCandidate at(GapPosition position) {
        return new GapCandidate(
                Ordinals.of(position.severity()),
                position.from(),
                KeyBits.high(position.key()),
                KeyBits.low(position.key()),
                Segment.empty(),
                0,
                0);
    }

    /** Whether it can be told from severity and first day alone that something stands behind this. */
    boolean isBefore(int otherSeverity, int otherFrom) {
        return severity > otherSeverity || (severity == otherSeverity && from < otherFrom);
    }
}
