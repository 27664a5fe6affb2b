package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists the ways between two nodes that visit no node twice, shortest first and, within a length, along the strongest ties
 * first. First the last day is worked out on which one may stand at each node and still arrive in a number of hops; a
 * search in depth then enters only where arriving is possible, so that it seldom turns back: about O(k·h·d) for k routes
 * of h hops at d ties per node, after O(h·m) for m ties. Both are exact; only visiting no node twice makes it turn back.
 */
final class RouteSearch {

    /** More steps than this are not taken: a graph can be built on which turning back has no end. */
    private static final int MAX_STEPS = 500_000;

    private final TieGraph graph;
    private final String from;
    private final String to;
    private final Predicate<String> passable;
    private final @Nullable TimeOrder order;
    private final List<Map<String, LocalDate>> latest = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private final Deque<Route.Step> trail = new ArrayDeque<>();
    private final List<Route> found = new ArrayList<>();
    private int steps;

    /**
     * A search over some ties.
     *
     * @param passable the nodes a way may go through; the two ends need not be
     * @param order how dates must follow each other; null if they need not
     */
    RouteSearch(TieGraph graph, String from, String to, Predicate<String> passable, @Nullable TimeOrder order) {
        this.graph = graph;
        this.from = from;
        this.to = to;
        this.passable = passable;
        this.order = order;
        latest.add(Map.of(to, LocalDate.MAX));
    }

    /** The first few routes. */
    List<Route> find(int maxHops, int first) {
        found.clear();
        visited.add(from);
        for (int hops = 1; hops <= maxHops && found.size() < first; hops++) {
            while (latest.size() <= hops) {
                latest.add(oneHopFurther(latest.get(latest.size() - 1)));
            }
            walk(from, hops, TimeOrder.OPEN, first);
        }
        return List.copyOf(found);
    }

    /** Whether the search gave up before it had seen everything. */
    boolean exhausted() {
        return steps >= MAX_STEPS;
    }

    private Map<String, LocalDate> oneHopFurther(Map<String, LocalDate> arriving) {
        Map<String, LocalDate> leaving = new HashMap<>();
        arriving.forEach((id, day) -> {
            for (TieGraph.Hop hop : graph.from(id)) {
                if (hop.to().equals(from)
                        || (passable.test(hop.to()) && !hop.to().equals(to))) {
                    for (Tie tie : hop.ties()) {
                        LocalDate last = order == null ? day : order.latest(tie, day);
                        if (last != null) {
                            leaving.merge(hop.to(), last, (a, b) -> a.isAfter(b) ? a : b);
                        }
                    }
                }
            }
        });
        return leaving;
    }

    private void walk(String at, int remaining, LocalDate notBefore, int first) {
        if (remaining == 0) {
            found.add(new Route(from, new ArrayList<>(trail)));
            return;
        }
        Map<String, LocalDate> possible = latest.get(remaining - 1);
        for (TieGraph.Hop hop : graph.from(at)) {
            LocalDate last = possible.get(hop.to());
            if (found.size() == first || exhausted()) {
                return;
            }
            steps++;
            Route.Step step = last == null || visited.contains(hop.to()) ? null : step(hop, notBefore, last);
            if (step != null) {
                visited.add(hop.to());
                trail.addLast(step);
                walk(hop.to(), remaining - 1, step.day(), first);
                trail.removeLast();
                visited.remove(hop.to());
            }
        }
    }

    /** Of the ties of a hop, the one that allows the earliest day leaves most open; among equals the strongest. */
    private Route.@Nullable Step step(TieGraph.Hop hop, LocalDate notBefore, LocalDate notAfter) {
        if (order == null) {
            return new Route.Step(hop.ties().get(0), hop.to(), TimeOrder.OPEN);
        }
        Route.Step best = null;
        for (Tie tie : hop.ties()) {
            LocalDate day = order.earliest(tie, notBefore);
            if (day != null && !day.isAfter(notAfter) && (best == null || day.isBefore(best.day()))) {
                best = new Route.Step(tie, hop.to(), day);
            }
        }
        return best;
    }
}
