package uk.iomgraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.network.SmallGraphs.tie;
import static uk.iomgraph.network.SmallGraphs.ties;
import static uk.iomgraph.network.SmallGraphs.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search for routes")
class RouteSearchTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final List<TieBasis> BASES = List.of(TieBasis.values());

    private static List<String> routes(List<Tie> ties, String from, String to, int maxHops, int first) {
        return written(new RouteSearch(new TieGraph(ties), from, to, id -> true, null).find(maxHops, first));
    }

    @Test
    @DisplayName("finds the only way along a line, in both directions")
    void line() {
        assertThat(routes(SmallGraphs.LINE, "a", "d", 4, 5)).containsExactly("a-b-c-d");
        assertThat(routes(SmallGraphs.LINE, "d", "a", 3, 5)).containsExactly("d-c-b-a");
    }

    @Test
    @DisplayName("finds nothing that is longer than allowed, and nothing where there is no tie")
    void tooLong() {
        assertThat(routes(SmallGraphs.LINE, "a", "d", 2, 5)).isEmpty();
        assertThat(routes(ties("a-b x-y"), "a", "y", 6, 5)).isEmpty();
    }

    @Test
    @DisplayName("goes through the middle of a star and nowhere else")
    void star() {
        assertThat(routes(SmallGraphs.STAR, "a", "c", 6, 25)).containsExactly("a-m-c");
    }

    @Test
    @DisplayName("lists all ways through a clique, shortest first, then by id")
    void clique() {
        assertThat(routes(SmallGraphs.CLIQUE, "a", "d", 6, 25))
                .containsExactly("a-d", "a-b-d", "a-c-d", "a-b-c-d", "a-c-b-d");
        assertThat(routes(SmallGraphs.CLIQUE, "a", "d", 6, 2)).containsExactly("a-d", "a-b-d");
    }

    @Test
    @DisplayName("crosses the bridge between two cliques once")
    void bridge() {
        assertThat(routes(SmallGraphs.TWO_BRIDGED_CLIQUES, "a", "z", 6, 25))
                .containsExactly("a-c-x-z", "a-b-c-x-z", "a-c-x-y-z", "a-b-c-x-y-z");
    }

    @Test
    @DisplayName("takes the stronger of two equally long ways first")
    void strongest() {
        List<Tie> ties = new ArrayList<>(ties("a-b b-z"));
        ties.add(tie(TieBasis.ASSOCIATE, "a", "c", 7, null, null));
        ties.add(tie(TieBasis.ASSOCIATE, "c", "z", 1, null, null));
        assertThat(routes(ties, "a", "z", 4, 5)).containsExactly("a-c-z", "a-b-z");
    }

    @Test
    @DisplayName("counts two ties between the same people as one way")
    void parallel() {
        List<Tie> ties =
                List.of(tie(TieBasis.FAMILY, "a", "b", 1, null, null), tie(TieBasis.PHONE, "b", "a", 1, null, null));
        assertThat(routes(ties, "a", "b", 4, 5)).containsExactly("a-b");
    }

    @Test
    @DisplayName("does not go through what it may not, but may end there")
    void closed() {
        RouteSearch search = new RouteSearch(
                new TieGraph(SmallGraphs.TWO_BRIDGED_CLIQUES), "a", "c", Predicate.not("b"::equals), null);
        assertThat(written(search.find(6, 25))).containsExactly("a-c");
        RouteSearch toClosed =
                new RouteSearch(new TieGraph(SmallGraphs.LINE), "a", "b", Predicate.not("b"::equals), null);
        assertThat(written(toClosed.find(6, 25))).containsExactly("a-b");
    }

    @Test
    @DisplayName("in time order goes one way and not back")
    void timeOrder() {
        List<Tie> ties = List.of(
                tie(TieBasis.ASSOCIATE, "a", "b", 1, DAY.minusDays(9), DAY.minusDays(5)),
                tie(TieBasis.ASSOCIATE, "b", "c", 1, DAY.minusDays(5), null));
        TimeOrder order = new TimeOrder(DAY);
        TieGraph graph = new TieGraph(ties);
        assertThat(written(new RouteSearch(graph, "a", "c", id -> true, order).find(4, 5)))
                .containsExactly("a-b-c");
        assertThat(new RouteSearch(graph, "c", "a", id -> true, order).find(4, 5))
                .isEmpty();
    }

    @Test
    @DisplayName("in time order chooses, of two ties, the one that keeps the way open")
    void timeOrderChoosesTie() {
        List<Tie> ties = List.of(
                tie(TieBasis.ASSOCIATE, "a", "b", 9, DAY.minusDays(1), null),
                tie(TieBasis.PHONE, "a", "b", 1, DAY.minusDays(9), null),
                tie(TieBasis.ASSOCIATE, "b", "c", 1, DAY.minusDays(9), DAY.minusDays(6)));
        List<Route> found = new RouteSearch(new TieGraph(ties), "a", "c", id -> true, new TimeOrder(DAY)).find(4, 5);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).steps())
                .extracting(step -> step.tie().basis(), Route.Step::day)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TieBasis.PHONE, DAY.minusDays(9)),
                        org.assertj.core.groups.Tuple.tuple(TieBasis.ASSOCIATE, DAY.minusDays(9)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("finds exactly what trying every way finds, on 400 random graphs")
    void againstEveryWay(boolean ordered) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Tie> ties = randomTies(random);
            int maxHops = 1 + random.nextInt(5);
            int first = 1 + random.nextInt(12);
            TimeOrder order = ordered ? new TimeOrder(DAY) : null;
            Predicate<String> passable = id -> !id.equals("5");
            List<String> all = everyWay(ties, "0", "1", maxHops, passable, order);
            List<Route> found = new RouteSearch(new TieGraph(ties), "0", "1", passable, order).find(maxHops, first);
            List<String> names = written(found);
            assertThat(names).as("seed %d", seed).doesNotHaveDuplicates().hasSize(Math.min(first, all.size()));
            assertThat(all).as("seed %d", seed).containsAll(names);
            assertThat(names.stream().map(String::length).toList())
                    .as("seed %d", seed)
                    .isEqualTo(all.stream().map(String::length).limit(first).toList());
        }
    }

    private static List<Tie> randomTies(Random random) {
        List<Tie> ties = new ArrayList<>();
        int nodes = 4 + random.nextInt(5);
        for (int count = random.nextInt(nodes * 3); count > 0; count--) {
            String from = String.valueOf(random.nextInt(nodes));
            String to = String.valueOf(random.nextInt(nodes));
            LocalDate first = random.nextInt(5) == 0 ? null : DAY.minusDays(random.nextInt(20));
            LocalDate end = random.nextBoolean() || first == null ? null : first.plusDays(1 + random.nextInt(8));
            TieBasis basis = BASES.get(random.nextInt(BASES.size()));
            ties.add(
                    basis == TieBasis.CO_OFFENDED
                            ? SmallGraphs.onDays(from, to, DAY.minusDays(12), DAY.minusDays(random.nextInt(12)))
                            : tie(basis, from, to, 1 + random.nextInt(3), first, end));
        }
        return ties;
    }

    /** The plain way: every order of nodes that visits none twice, every choice of ties and days. */
    private static List<String> everyWay(
            List<Tie> ties,
            String from,
            String to,
            int maxHops,
            Predicate<String> passable,
            @Nullable TimeOrder order) {
        Set<String> ways = new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(way -> way));
        extend(ties, List.of(from), LocalDate.MIN, to, maxHops, passable, order, ways);
        return List.copyOf(ways);
    }

    private static void extend(
            List<Tie> ties,
            List<String> way,
            LocalDate day,
            String to,
            int left,
            Predicate<String> passable,
            @Nullable TimeOrder order,
            Set<String> ways) {
        String at = way.get(way.size() - 1);
        if (at.equals(to)) {
            ways.add(String.join("-", way));
            return;
        }
        if (left == 0 || (way.size() > 1 && !passable.test(at))) {
            return;
        }
        for (Tie tie : ties) {
            boolean touches = tie.fromId().equals(at) || tie.toId().equals(at);
            if (!touches || way.contains(tie.other(at))) {
                continue;
            }
            List<String> longer = new ArrayList<>(way);
            longer.add(tie.other(at));
            for (LocalDate next : order == null ? List.of(LocalDate.MIN) : daysFrom(tie, day)) {
                extend(ties, longer, next, to, left - 1, passable, order, ways);
            }
        }
    }

    /** All days, one by one, that the tie holds on; written apart from {@link TimeOrder} on purpose. */
    private static List<LocalDate> daysFrom(Tie tie, LocalDate notBefore) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = DAY.minusDays(21); !day.isAfter(DAY); day = day.plusDays(1)) {
            if (!day.isBefore(notBefore) && holds(tie, day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean holds(Tie tie, LocalDate day) {
        LocalDate from = tie.from();
        return switch (tie.basis().course()) {
            case PERIOD -> (from == null || !day.isBefore(from)) && (tie.to() == null || day.isBefore(tie.to()));
            case DAYS ->
                (from == null || !day.isBefore(from)) && (tie.lastDate() == null || !day.isAfter(tie.lastDate()));
            case MOMENT -> from == null || day.equals(from);
            case MOMENTS -> tie.dates().contains(day);
        };
    }
}
