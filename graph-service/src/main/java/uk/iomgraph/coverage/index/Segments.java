package uk.iomgraph.coverage.index;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * All people, in segments by the first bits of their ids. The number of segments is a power of two, doubled while they hold
 * too many on average.
 */
final class Segments {

    /** Versions of people in a segment, on average, above which every segment is split in two. */
    static final int MOST = 2048;

    private final Segment[] segments;

    private Segments(Segment[] segments) {
        this.segments = segments;
    }

    static Segments empty() {
        return new Segments(new Segment[] {Segment.empty()});
    }

    /** The number of the segment a person belongs into, by the first half of the id. */
    int indexOf(long idHigh) {
        int bits = Integer.numberOfTrailingZeros(segments.length);
        return bits == 0 ? 0 : (int) (idHigh >>> (Long.SIZE - bits));
    }

    Segment of(long idHigh) {
        return segments[indexOf(idHigh)];
    }

    /** These people, with some segments replaced. */
    Segments with(Segment[] replaced) {
        return new Segments(replaced);
    }

    Segment[] copy() {
        return segments.clone();
    }

    /** The same people in twice as many segments while there are too many in each, not sorted; else these. */
    Segments split() {
        Segments result = this;
        long size = size();
        while (size > (long) MOST * result.segments.length) {
            result = result.doubled();
        }
        return result;
    }

    private Segments doubled() {
        Segment[] halves = new Segment[2 * segments.length];
        Segments doubled = new Segments(halves);
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Segment.empty();
        }
        for (Segment segment : segments) {
            for (int person = 0; person < segment.size(); person++) {
                halves[doubled.indexOf(segment.people.idHigh.get(person))].add(segment, person);
            }
        }
        return doubled;
    }

    /** The same people, each segment sorted and without room to spare. */
    Segments sorted() {
        return new Segments(
                Arrays.stream(segments).parallel().map(Segment::sorted).toArray(Segment[]::new));
    }

    /** A segment with those of its people whose row is wanted. */
    static Segment only(Segment segment, IntPredicate wanted) {
        Segment only = Segment.empty();
        for (int person = 0; person < segment.size(); person++) {
            if (wanted.test(person)) {
                only.add(segment, person);
            }
        }
        return only;
    }

    /** Goes through all segments on the threads of the pool the caller runs in, and brings what was found together. */
    <T> T scan(Supplier<T> start, BiConsumer<T, Segment> scan, BiConsumer<T, T> join) {
        return Arrays.stream(segments).parallel().collect(start, scan, join);
    }

    long size() {
        return Arrays.stream(segments).mapToLong(Segment::size).sum();
    }

    /** The last moment at which anything was recorded, in microseconds since 1970; the least number if nothing was. */
    long newest() {
        return Arrays.stream(segments).mapToLong(Segment::newest).max().orElse(Long.MIN_VALUE);
    }

    long bytes() {
        return Arrays.stream(segments).mapToLong(Segment::bytes).sum();
    }
}
