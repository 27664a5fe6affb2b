package uk.iomgraph.crossborder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaNode.Link;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.timeline.Point;

/**
 * Areas on one day: which exist, what lies within one, in which of some kind another one lies, and what borders on what.
 * The one place that answers this. A code that is no longer valid stands for the area that took its place: a link between
 * areas of the same kind, the one of which has ended, is succession.
 */
public final class AreaTree {

    private final int day;
    private final Map<String, AreaNode> areas = new TreeMap<>();
    private final Map<String, Set<String>> children = new TreeMap<>();
    private final AreaPlacing placing;
    private final Map<AreaKind, Map<String, Optional<String>>> found = new ConcurrentHashMap<>();

    AreaTree(int day, Collection<AreaNode> nodes) {
        this.day = day;
        nodes.forEach(node -> areas.put(node.code(), node));
        for (AreaNode node : nodes) {
            node.parents().stream()
                    .filter(link -> link.isInForce(day) || succeeds(link, node))
                    .forEach(link -> children.computeIfAbsent(link.code(), any -> new LinkedHashSet<>())
                            .add(node.code()));
        }
        placing = new AreaPlacing(this);
    }

    /** Whether an area has a code on the day, or took the place of the one that had it. */
    public boolean contains(String code) {
        return successors(code).stream().anyMatch(this::exists);
    }

    /** Whether the area with a code exists on the day. */
    public boolean exists(String code) {
        AreaNode area = areas.get(code);
        return area != null && area.isInForce(day);
    }

    /** The kind of the area with a code, whether or not it exists on the day; null where no area has it. */
    public @Nullable AreaKind kind(String code) {
        AreaNode area = areas.get(code);
        return area == null ? null : area.kind();
    }

    /** Every code that some area has or had. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(areas.keySet());
    }

    /** Codes of the areas of a kind that exist on the day, in order. */
    public List<String> all(AreaKind kind) {
        return areas.values().stream()
                .filter(area -> area.kind() == kind && area.isInForce(day))
                .map(AreaNode::code)
                .toList();
    }

    /**
     * An area and all that lie within it, at any depth, with the codes that they had before; the code alone where no area
     * has it.
     */
    public Set<String> within(String code) {
        Set<String> reached = new LinkedHashSet<>(Set.of(code));
        reached.addAll(successors(code));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (String child : children.getOrDefault(next.remove(), Set.of())) {
                if (reached.add(child)) {
                    next.add(child);
                }
            }
        }
        return reached;
    }

    /**
     * The area of a kind that an area is or lies in: of several the one with the largest share, of equal shares the first by
     * code. A district that is split between partnerships lies in none of them, since which one an address belongs to cannot
     * be told from its district; nor can it where one partnership was divided into several. Areas that do not nest are
     * joined by the districts they have in common: what lies across two probation regions counts for the one that has more
     * of it, and a partnership lies in a district only where it has parts of no other.
     *
     * @param code code of an area
     * @param kind kind wanted
     * @return its code; null where it lies in none, as what has no territory does, or it cannot be told in which
     */
    public @Nullable String lies(String code, AreaKind kind) {
        return found.computeIfAbsent(kind, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, any -> Optional.ofNullable(placing.find(code, kind)))
                .orElse(null);
    }

    /** The same at a level of borders. */
    public @Nullable String lies(String code, AreaLevel level) {
        return lies(code, AreaKind.of(level));
    }

    /**
     * The finest place known of an address or an offence.
     *
     * @param smallArea code of its small statistical area; null if not given
     * @param given code of the area it was delivered with; null if none
     * @return the small area where an area has that code, else the given one
     */
    public @Nullable String place(@Nullable String smallArea, @Nullable String given) {
        return smallArea != null && areas.containsKey(smallArea) ? smallArea : given;
    }

    /**
     * The area that stands for an address or an offence where areas are compared by code: the given one, unless the small
     * area tells another partnership than it does, or the only one. A small area itself would differ from every area that is
     * managed.
     *
     * @param smallArea code of its small statistical area; null if not given
     * @param given code of the area it was delivered with; null if none
     * @return the partnership of the small area where the given area does not lie in it, else the given area
     */
    public @Nullable String standing(@Nullable String smallArea, @Nullable String given) {
        String place = place(smallArea, given);
        String partnership = place == null || place.equals(given) ? null : lies(place, AreaKind.CSP);
        boolean told = partnership == null || (given != null && partnership.equals(lies(given, AreaKind.CSP)));
        return told ? given : partnership;
    }

    /** Codes of the areas that border on an area on the day, in order. */
    public List<String> neighbours(String code) {
        AreaNode area = areas.get(code);
        return area == null
                ? List.of()
                : area.neighbours().stream()
                        .filter(this::exists)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * The code of an area as it is written, however it was typed.
     *
     * @throws BadQuestion if there is no such area on the day
     */
    public String known(String code) {
        String normal = code.strip().toUpperCase(Locale.ROOT);
        if (!contains(normal)) {
            throw new BadQuestion(Fault.NOT_FOUND, "No area has this code on this day.");
        }
        return normal;
    }

    /** The middle of an area: its own, else that of the points of all areas within it; null where none has one. */
    public @Nullable Point point(String code) {
        AreaNode area = areas.get(code);
        if (area != null && area.point() != null) {
            return area.point();
        }
        List<Point> points = new ArrayList<>();
        for (String inside : within(code)) {
            AreaNode found = areas.get(inside);
            if (found != null && found.point() != null) {
                points.add(found.point());
            }
        }
        return points.isEmpty()
                ? null
                : new Point(
                        points.stream().mapToDouble(Point::latitude).sum() / points.size(),
                        points.stream().mapToDouble(Point::longitude).sum() / points.size());
    }

    /** What a code stands for on the day: itself, or what took its place, however often it was replaced. */
    List<String> successors(String code) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(code));
        List<String> current = new ArrayList<>();
        while (!next.isEmpty()) {
            String now = next.remove();
            if (reached.add(now)) {
                List<String> later = replacements(now).map(Link::code).toList();
                if (later.isEmpty()) {
                    current.add(now);
                }
                next.addAll(later);
            }
        }
        return current;
    }

    /** The areas an area is part of on the day, or those that took their place. */
    List<Link> parents(String code) {
        AreaNode area = areas.get(code);
        return area == null
                ? List.of()
                : area.parents().stream()
                        .filter(link -> link.isInForce(day) && !succeeds(link, area))
                        .flatMap(link -> successors(link.code()).stream()
                                .filter(this::exists)
                                .map(link::to))
                        .toList();
    }

    /** The areas that are part of an area on the day, by the links it has to them. */
    Set<String> children(String code) {
        return children.getOrDefault(code, Set.of());
    }

    private Stream<Link> replacements(String code) {
        AreaNode area = areas.get(code);
        return area == null ? Stream.empty() : area.parents().stream().filter(link -> succeeds(link, area));
    }

    private boolean succeeds(Link link, AreaNode area) {
        return area.to() <= day && kind(link.code()) == area.kind();
    }
}
