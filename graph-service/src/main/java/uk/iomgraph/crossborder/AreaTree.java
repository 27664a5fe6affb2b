package uk.iomgraph.crossborder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How areas nest at one moment: what lies within an area, and in which area of some kind another one lies. */
public final class AreaTree {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    AreaTree() {}

    void add(String code, String kind, List<String> above) {
        kinds.put(code, kind);
        parents.put(code, above.stream().sorted().toList());
        for (String parent : above) {
            children.computeIfAbsent(parent, any -> new ArrayList<>()).add(code);
        }
    }

    /** Whether there is an area with a code. */
    public boolean contains(String code) {
        return kinds.containsKey(code);
    }

    /** An area and all that lie within it, at any depth; the code alone where no area has it. */
    public Set<String> within(String code) {
        return reached(code, children);
    }

    /**
     * The area of a kind that an area is, or lies in at the least depth; of several at one depth the first by code.
     *
     * @param code code of an area
     * @param kind kind wanted, as {@code AreaKind} names it
     * @return its code; null where it lies in none
     */
    public @Nullable String ancestor(String code, String kind) {
        return reached(code, parents).stream()
                .filter(area -> kind.equals(kinds.get(area)))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> reached(String code, Map<String, List<String>> links) {
        Set<String> reached = new LinkedHashSet<>(Set.of(code));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (String linked : links.getOrDefault(next.remove(), List.of())) {
                if (reached.add(linked)) {
                    next.add(linked);
                }
            }
        }
        return reached;
    }
}
