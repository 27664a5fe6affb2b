package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.border.LinkKind;

/**
 * All versions of all links in primitive arrays, the newest first, so that a list is a scan of memory. Immutable: a change
 * makes another one.
 */
final class LinkIndex {

    /** Nothing in it. */
    static final LinkIndex EMPTY = new LinkIndex(new LinkColumns(0));

    /** The latest first day first, then the bits of the key. */
    private static final Comparator<LinkVersion> ORDER = Comparator.comparingInt(LinkVersion::from)
            .reversed()
            .thenComparing(version -> Bits.of(version.key()))
            .thenComparingLong(LinkVersion::recordedFrom);

    private final LinkColumns columns;

    private LinkIndex(LinkColumns columns) {
        this.columns = columns;
    }

    /**
     * A place in the list.
     *
     * @param from first day of the last link seen
     * @param key its key
     */
    record Position(int from, String key) {}

    static LinkIndex build(Collection<LinkVersion> versions) {
        return EMPTY.patch(Set.of(), versions);
    }

    /**
     * The same with other links of some subjects.
     *
     * @param subjects identities, and keys of what else links can be about
     * @param versions all versions of theirs
     */
    LinkIndex patch(Collection<String> subjects, Collection<LinkVersion> versions) {
        List<LinkVersion> sorted = new ArrayList<>(versions);
        sorted.sort(ORDER);
        Set<Bits> dropped = new HashSet<>();
        subjects.forEach(subject -> dropped.add(Bits.of(subject)));
        LinkColumns merged = new LinkColumns(columns.size() + sorted.size());
        int next = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (dropped.isEmpty() || !dropped.contains(columns.subject(i))) {
                while (next < sorted.size() && isBefore(sorted.get(next), i)) {
                    merged.add(sorted.get(next++));
                }
                merged.copy(columns, i);
            }
        }
        while (next < sorted.size()) {
            merged.add(sorted.get(next++));
        }
        return new LinkIndex(merged);
    }

    /** The same without the links that are about some people, or lead to them. */
    LinkIndex without(Collection<String> people) {
        Set<Bits> dropped = new HashSet<>();
        people.forEach(person -> dropped.add(Bits.of(person)));
        LinkColumns kept = new LinkColumns(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!dropped.contains(columns.subject(i)) && !dropped.contains(columns.other(i))) {
                kept.copy(columns, i);
            }
        }
        return new LinkIndex(kept);
    }

    /** Versions of one link are all of one subject, so they are never compared here. */
    private boolean isBefore(LinkVersion version, int i) {
        return version.from() > columns.from(i)
                || (version.from() == columns.from(i) && Bits.of(version.key()).compareTo(columns.key(i)) < 0);
    }

    /** Keys of the links that a question is about, in the order of the list: at most so many after a place in it. */
    List<Position> find(LinkQuestion question, @Nullable Position after, int limit) {
        LinkQuestion.Tables tables = question.tables(columns.areas());
        Bits last = after == null ? null : Bits.of(after.key());
        List<Position> found = new ArrayList<>();
        for (int i = 0; i < columns.size() && found.size() < limit; i++) {
            if (passes(i, question, tables) && (after == null || isAfter(i, after.from(), last))) {
                found.add(new Position(columns.from(i), columns.key(i).text()));
            }
        }
        return found;
    }

    /** How many links a question is about. */
    int count(LinkQuestion question) {
        LinkQuestion.Tables tables = question.tables(columns.areas());
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            count += passes(i, question, tables) ? 1 : 0;
        }
        return count;
    }

    /** Hands over the kind, the ends as the records give them, and the first day of each link that a question is about. */
    void forEach(LinkQuestion question, Visitor visitor) {
        List<String> areas = columns.areas();
        LinkQuestion.Tables tables = question.tables(areas);
        for (int i = 0; i < columns.size(); i++) {
            if (passes(i, question, tables)) {
                visitor.visit(
                        columns.kind(i), areas.get(columns.fromArea(i)), areas.get(columns.toArea(i)), columns.from(i));
            }
        }
    }

    /** Takes one link. */
    @FunctionalInterface
    interface Visitor {
        void visit(LinkKind kind, String fromArea, String toArea, int from);
    }

    private boolean passes(int i, LinkQuestion question, LinkQuestion.Tables tables) {
        return question.asksFor(columns.kind(i))
                && columns.isVisible(i, question.asOf(), question.knownAt())
                && tables.crosses(columns.fromArea(i), columns.toArea(i));
    }

    private boolean isAfter(int i, int from, @Nullable Bits last) {
        return columns.from(i) < from
                || (columns.from(i) == from && last != null && columns.key(i).compareTo(last) > 0);
    }

    /** How many versions there are. */
    int size() {
        return columns.size();
    }

    /** How many bytes they take. */
    long bytes() {
        return columns.bytes();
    }

    /** A key as two numbers. What is no id of 128 bits, such as the key of a gang, is made one. */
    record Bits(long high, long low) implements Comparable<Bits> {

        static Bits of(String text) {
            String id = text.indexOf('/') < 0 ? text : EntityId.ofKey(text).value();
            return new Bits(KeyBits.high(id), KeyBits.low(id));
        }

        String text() {
            return KeyBits.text(high, low);
        }

        @Override
        public int compareTo(Bits other) {
            int first = Long.compare(high, other.high);
            return first == 0 ? Long.compare(low, other.low) : first;
        }
    }
}
