package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.rules.border.LinkKind;

/** The columns of the index; filled once, in order. */
@SuppressWarnings("EnumOrdinal") // Kinds lie in the array by their place.
final class LinkColumns {

    private static final LinkKind[] KINDS = LinkKind.values();

    /** Three keys of two numbers, two instants, three days, two areas, one kind. */
    private static final int BYTES = 8 * Long.BYTES + 3 * Integer.BYTES + 2 * Character.BYTES + Byte.BYTES;

    private final long[] keyHigh;
    private final long[] keyLow;
    private final long[] subjectHigh;
    private final long[] subjectLow;
    private final long[] otherHigh;
    private final long[] otherLow;
    private final long[] recordedFrom;
    private final long[] recordedTo;
    private final int[] from;
    private final int[] to;
    private final int[] reviewDue;
    private final char[] fromArea;
    private final char[] toArea;
    private final byte[] kind;
    private final List<String> areas = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private int size;

    LinkColumns(int room) {
        keyHigh = new long[room];
        keyLow = new long[room];
        subjectHigh = new long[room];
        subjectLow = new long[room];
        otherHigh = new long[room];
        otherLow = new long[room];
        recordedFrom = new long[room];
        recordedTo = new long[room];
        from = new int[room];
        to = new int[room];
        reviewDue = new int[room];
        fromArea = new char[room];
        toArea = new char[room];
        kind = new byte[room];
    }

    void add(LinkVersion version) {
        LinkIndex.Bits key = LinkIndex.Bits.of(version.key());
        keyHigh[size] = key.high();
        keyLow[size] = key.low();
        LinkIndex.Bits subject = LinkIndex.Bits.of(version.subject());
        subjectHigh[size] = subject.high();
        subjectLow[size] = subject.low();
        if (version.other() != null) {
            LinkIndex.Bits other = LinkIndex.Bits.of(version.other());
            otherHigh[size] = other.high();
            otherLow[size] = other.low();
        }
        recordedFrom[size] = version.recordedFrom();
        recordedTo[size] = version.recordedTo();
        from[size] = version.from();
        to[size] = version.to();
        reviewDue[size] = version.reviewDue();
        fromArea[size] = ordinal(version.fromArea());
        toArea[size] = ordinal(version.toArea());
        kind[size] = (byte) version.kind().ordinal();
        size++;
    }

    private char ordinal(String area) {
        Integer known = ordinals.get(area);
        if (known == null) {
            known = areas.size();
            areas.add(area);
            ordinals.put(area, known);
        }
        return (char) known.intValue();
    }

    /** Adds what another one has at a place. */
    void copy(LinkColumns other, int i) {
        keyHigh[size] = other.keyHigh[i];
        keyLow[size] = other.keyLow[i];
        subjectHigh[size] = other.subjectHigh[i];
        subjectLow[size] = other.subjectLow[i];
        otherHigh[size] = other.otherHigh[i];
        otherLow[size] = other.otherLow[i];
        recordedFrom[size] = other.recordedFrom[i];
        recordedTo[size] = other.recordedTo[i];
        from[size] = other.from[i];
        to[size] = other.to[i];
        reviewDue[size] = other.reviewDue[i];
        fromArea[size] = ordinal(other.areas.get(other.fromArea[i]));
        toArea[size] = ordinal(other.areas.get(other.toArea[i]));
        kind[size] = other.kind[i];
        size++;
    }

    boolean isVisible(int i, int asOf, long knownAt) {
        return from[i] <= asOf
                && asOf < to[i]
                && asOf < reviewDue[i]
                && recordedFrom[i] <= knownAt
                && knownAt < recordedTo[i];
    }

    LinkIndex.Bits key(int i) {
        return new LinkIndex.Bits(keyHigh[i], keyLow[i]);
    }

    LinkIndex.Bits subject(int i) {
        return new LinkIndex.Bits(subjectHigh[i], subjectLow[i]);
    }

    /** The other of two people; both numbers are 0 where there is none. */
    LinkIndex.Bits other(int i) {
        return new LinkIndex.Bits(otherHigh[i], otherLow[i]);
    }

    LinkKind kind(int i) {
        return KINDS[kind[i]];
    }

    int from(int i) {
        return from[i];
    }

    int fromArea(int i) {
        return fromArea[i];
    }

    int toArea(int i) {
        return toArea[i];
    }

    /** The codes of areas, by their number in the columns. */
    List<String> areas() {
        return areas;
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) BYTES * keyHigh.length;
    }
}
