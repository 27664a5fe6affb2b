package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a person counts as living on each day: of the homes open on it the one with the latest first day. */
final class Homes {

    private Homes() {}

    /** Homes that do not overlap, in order of time. Of two that begin on one day the area that sorts first counts. */
    static List<Stay> resolved(List<Stay> stays) {
        List<Stay> homes = stays.stream()
                .filter(stay -> stay.kind() == Stay.Kind.HOME && stay.from() < stay.to())
                .toList();
        TreeSet<Integer> bounds = new TreeSet<>();
        homes.forEach(home -> {
            bounds.add(home.from());
            bounds.add(home.to());
        });
        List<Stay> resolved = new ArrayList<>(homes.size());
        Integer from = null;
        for (Integer to : bounds) {
            Stay home = from == null ? null : latest(homes, from);
            if (home != null && from != null) {
                append(resolved, new Stay(Stay.Kind.HOME, home.code(), from, to));
            }
            from = to;
        }
        return resolved;
    }

    private static @Nullable Stay latest(List<Stay> homes, int day) {
        Stay found = null;
        for (Stay home : homes) {
            if (home.from() <= day && day < home.to() && (found == null || outranks(home, found))) {
                found = home;
            }
        }
        return found;
    }

    private static boolean outranks(Stay home, Stay other) {
        return home.from() > other.from()
                || (home.from() == other.from() && home.code().compareTo(other.code()) < 0);
    }

    private static void append(List<Stay> resolved, Stay next) {
        int last = resolved.size() - 1;
        Stay before = last < 0 ? null : resolved.get(last);
        if (before != null && before.to() == next.from() && before.code().equals(next.code())) {
            resolved.set(last, new Stay(Stay.Kind.HOME, next.code(), before.from(), next.to()));
        } else {
            resolved.add(next);
        }
    }
}
