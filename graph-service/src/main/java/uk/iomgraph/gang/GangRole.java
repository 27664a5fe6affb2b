package uk.iomgraph.gang;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often a role is given.
 *
 * @param role in the words of the source; null where none is given
 * @param people how many have it
 */
record GangRole(@Nullable String role, int people) {

    private static final int MOST = 50;

    /** The roles of people, the most frequent first, of equal ones by their words. */
    static List<GangRole> of(List<GangPerson> people) {
        Map<String, List<GangPerson>> byRole = people.stream()
                .collect(Collectors.groupingBy(
                        person -> Optional.ofNullable(person.role()).orElse(""), TreeMap::new, Collectors.toList()));
        return byRole.values().stream()
                .map(same -> new GangRole(same.get(0).role(), same.size()))
                .sorted(Comparator.comparingInt(GangRole::people).reversed())
                .limit(MOST)
                .toList();
    }
}
