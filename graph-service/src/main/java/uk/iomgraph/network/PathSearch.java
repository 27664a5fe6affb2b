package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.network.Neighbour.Closed;

/** Opens nodes from both ends until the shortest paths between them are certain; used once. */
final class PathSearch {

    /** The ends are asked for by name, so they may have as many ties as any node may. */
    private static final int END_BOUND = 500;

    /** So many nodes are opened at most in one level. */
    private static final int MAX_FRONTIER = 2000;

    private final PathQuestion question;
    private final Expander expander;
    private final Map<String, Neighbour> nodes = new HashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();
    private final List<Tie> ties = new ArrayList<>();
    private boolean cut;

    PathSearch(PathQuestion question, Expander expander) {
        this.question = question;
        this.expander = expander;
    }

    PathSearchResult run() {
        open(List.of(question.from(), question.to()), END_BOUND);
        if (!nodes.containsKey(question.from())) {
            throw Limits.unknown("from");
        }
        if (!nodes.containsKey(question.to())) {
            throw Limits.unknown("to");
        }
        if (ends().anyMatch(end -> end.closed() == Closed.VICTIM) && !amongPeople()) {
            return fromVictim();
        }
        return answer(search());
    }

    /** From a victim, and to one, only people and gangs are gone through: no path may lead to where a victim lives. */
    private PathSearchResult fromVictim() {
        Frontier.Terms terms = question.terms();
        Set<TieBasis> personal =
                terms.bases().stream().filter(TieBasis::personal).collect(Collectors.toSet());
        boolean toPeople = ends().allMatch(end -> end.kind() == NodeKind.PERSON || end.kind() == NodeKind.GANG);
        if (personal.isEmpty() || !toPeople) {
            return answer(List.of());
        }
        Frontier.Terms narrowed = new Frontier.Terms(personal, terms.moment(), terms.viewer(), terms.dates());
        return new PathSearch(question.over(narrowed), expander).run();
    }

    private boolean amongPeople() {
        return question.terms().bases().stream().allMatch(TieBasis::personal)
                && ends().allMatch(end -> end.kind() == NodeKind.PERSON || end.kind() == NodeKind.GANG);
    }

    /**
     * After opening a levels from one end and b from the other, every path of up to a + b hops is known. An end that may
     * not be opened stays at no levels, and the search comes from the other one alone.
     */
    private List<Route> search() {
        int fromStart = isClosed(question.from()) ? 0 : 1;
        int fromEnd = isClosed(question.to()) ? 0 : 1;
        while (true) {
            int certain = Math.min(fromStart + fromEnd, question.maxHops());
            TieGraph graph = new TieGraph(ties);
            List<String> start = rim(graph, fromStart, question.from());
            List<String> end = rim(graph, fromEnd, question.to());
            look(start.stream().filter(Set.copyOf(end)::contains).toList());
            boolean all = exhausted(fromStart, start) || exhausted(fromEnd, end) || fromStart + fromEnd == 0;
            List<Route> routes = routes(graph, all ? question.maxHops() : certain);
            if (all || routes.size() == question.first() || certain == question.maxHops()) {
                return routes;
            }
            boolean both = certain + 2 <= question.maxHops();
            boolean startSide = fromStart > 0 && (both || fromEnd == 0 || start.size() <= end.size());
            boolean endSide = fromEnd > 0 && (both || !startSide);
            open(Stream.concat(startSide ? start.stream() : Stream.of(), endSide ? end.stream() : Stream.of()));
            fromStart += startSide ? 1 : 0;
            fromEnd += endSide ? 1 : 0;
        }
    }

    /** Whether an end that may be opened has nothing left to open around it. */
    private static boolean exhausted(int levels, List<String> rim) {
        return levels > 0 && rim.isEmpty();
    }

    private List<Route> routes(TieGraph graph, int maxHops) {
        RouteSearch search = new RouteSearch(graph, question.from(), question.to(), this::passable, order());
        List<Route> routes = search.find(maxHops, question.first());
        cut |= search.exhausted();
        return routes;
    }

    private void open(Stream<String> rim) {
        List<String> next = rim.filter(id -> !isClosed(id)).distinct().toList();
        cut |= next.size() > MAX_FRONTIER;
        open(next.subList(0, Math.min(next.size(), MAX_FRONTIER)), question.maxNeighbours());
    }

    /** The nodes at the rim of what is known from one end that have not been opened. */
    private List<String> rim(TieGraph graph, int distance, String end) {
        return graph.within(end, distance, this::passable).stream()
                .filter(id -> !opened.contains(id) && !isClosed(id))
                .sorted()
                .toList();
    }

    private void open(Collection<String> ids, int bound) {
        for (Expander.Opened one : expander.expand(Frontier.all(ids, bound, question.terms()))) {
            nodes.put(one.node().id(), one.node());
            ties.addAll(one.ties());
        }
        ids.stream().filter(id -> nodes.containsKey(id) && !isClosed(id)).forEach(opened::add);
    }

    /** Whether the nodes where both sides meet may be gone through. */
    private void look(Collection<String> middle) {
        List<String> unknown =
                middle.stream().filter(id -> !nodes.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            expander.expand(Frontier.lookedAt(unknown, question.maxNeighbours(), question.terms()))
                    .forEach(one -> nodes.put(one.node().id(), one.node()));
        }
    }

    private boolean passable(String id) {
        return nodes.containsKey(id) && !isClosed(id);
    }

    private boolean isClosed(String id) {
        Neighbour node = nodes.get(id);
        return node != null && node.closed() != null;
    }

    private Stream<Neighbour> ends() {
        return Stream.of(question.from(), question.to()).map(nodes::get).filter(Objects::nonNull);
    }

    private @Nullable TimeOrder order() {
        return question.terms().dates()
                ? new TimeOrder(question.terms().moment().asOf())
                : null;
    }

    private PathSearchResult answer(List<Route> routes) {
        List<Omission> omitted = omitted();
        return new PathSearchResult(routes.stream().map(this::path).toList(), omitted, omitted.isEmpty());
    }

    private Path path(Route route) {
        List<NetworkNode> along = new ArrayList<>(List.of(node(route.start(), 0)));
        List<@Nullable LocalDate> dates = new ArrayList<>();
        for (Route.Step step : route.steps()) {
            along.add(node(step.to(), along.size()));
            dates.add(step.day().equals(TimeOrder.OPEN) ? null : step.day());
        }
        return new Path(
                route.steps().size(),
                along,
                route.steps().stream().map(Route.Step::tie).map(NetworkEdge::of).toList(),
                question.terms().dates() ? dates : List.of());
    }

    private NetworkNode node(String id, int level) {
        Neighbour node = Objects.requireNonNull(nodes.get(id), id);
        return NetworkNode.of(node, level, node.closed());
    }

    private List<Omission> omitted() {
        Set<Closed> reasons = new HashSet<>();
        nodes.values().forEach(node -> Stream.ofNullable(node.closed()).forEach(reasons::add));
        List<Omission> omitted = new ArrayList<>();
        if (reasons.contains(Closed.TOO_MANY_TIES)) {
            long hubs = nodes.values().stream()
                    .filter(node -> node.closed() == Closed.TOO_MANY_TIES)
                    .count();
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.TOO_MANY_TIES,
                    hubs + " nodes with more than " + question.maxNeighbours()
                            + " ties were met and not gone through. Raise 'maxNeighbours' or ask for fewer 'bases'."));
        }
        if (cut) {
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.SEARCH_LIMIT,
                    "The search met more nodes than it may open. Ask for fewer 'bases' or a smaller 'maxHops'."));
        }
        if (reasons.contains(Closed.LIMITED_ACCESS)) {
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.LIMITED_ACCESS,
                    "People whose records have limited access were not gone through."));
        }
        if (reasons.contains(Closed.OTHER_AREA)) {
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.OTHER_AREA,
                    "People who belong to areas that you do not work in were not gone through."));
        }
        if (reasons.contains(Closed.VICTIM)) {
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.VICTIM,
                    "People known only as victims were not gone through, and no path from one leads to a place."));
        }
        return omitted;
    }
}
