package uk.iomgraph.crossborder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaNode.Link;

/** Works out in which area of a kind another one lies. */
final class AreaPlacing {

    /** How large areas of a kind are beside those of others; what is no larger can contain a place only as a whole. */
    private static final Map<AreaKind, Integer> SIZES = Map.of(
            AreaKind.LAD, 0,
            AreaKind.CSP, 0,
            AreaKind.OTHER, 0,
            AreaKind.PDU, 1,
            AreaKind.YJS, 1,
            AreaKind.PFA, 2,
            AreaKind.PROBATION_REGION, 3);

    private final AreaTree tree;

    AreaPlacing(AreaTree tree) {
        this.tree = tree;
    }

    @Nullable
    String find(String code, AreaKind kind) {
        Map<String, Double> found = new HashMap<>();
        List<String> now = tree.successors(code);
        boolean told = true;
        for (String area : now) {
            told &= climb(area, kind, 1, found, Set.of());
        }
        boolean divided = kind == AreaKind.CSP && now.size() > 1 && found.size() > 1;
        if (!told || divided) {
            return null;
        }
        return found.isEmpty() && now.size() == 1 ? overlap(now.get(0), kind) : largest(found);
    }

    /** Adds what an area lies in; false where it lies in a district that is split, so that it cannot be told. */
    private boolean climb(String code, AreaKind kind, double share, Map<String, Double> found, Set<String> below) {
        AreaKind own = tree.kind(code);
        if (own == kind) {
            if (tree.exists(code)) {
                found.merge(code, share, Double::sum);
            }
            return true;
        }
        List<Link> above = tree.parents(code);
        List<Link> direct =
                above.stream().filter(link -> tree.kind(link.code()) == kind).toList();
        if (own == AreaKind.LAD && kind == AreaKind.CSP && direct.size() > 1) {
            return false;
        }
        Set<String> path = new HashSet<>(below);
        path.add(code);
        boolean told = true;
        for (Link link : direct.isEmpty() ? above : direct) {
            if (!path.contains(link.code())) {
                told &= climb(link.code(), kind, share * link.share(), found, path);
            }
        }
        return told || !found.isEmpty();
    }

    /** What areas that do not nest have in common. */
    private @Nullable String overlap(String code, AreaKind kind) {
        AreaKind own = tree.kind(code);
        if (own == null || !tree.exists(code)) {
            return null;
        }
        Map<String, Double> found = new HashMap<>();
        boolean whole = true;
        for (String part : parts(code)) {
            Map<String, Double> of = new HashMap<>();
            whole &= climb(part, kind, share(part, code), of, Set.of()) && !of.isEmpty();
            of.forEach((area, share) -> found.merge(area, share, Double::sum));
        }
        boolean larger = SIZES.getOrDefault(kind, 0) > SIZES.getOrDefault(own, 0);
        return larger || (whole && found.size() == 1) ? largest(found) : null;
    }

    /** Districts and partnerships inside an area; those of a partnership are the districts it has parts of. */
    private Collection<String> parts(String code) {
        Set<String> inside = new HashSet<>(tree.within(code));
        inside.remove(code);
        inside.removeIf(
                part -> !tree.exists(part) || (tree.kind(part) != AreaKind.LAD && tree.kind(part) != AreaKind.CSP));
        return inside.stream().sorted().toList();
    }

    private double share(String part, String whole) {
        return tree.parents(part).stream()
                .filter(link -> link.code().equals(whole))
                .mapToDouble(Link::share)
                .findFirst()
                .orElse(1);
    }

    private static @Nullable String largest(Map<String, Double> found) {
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
