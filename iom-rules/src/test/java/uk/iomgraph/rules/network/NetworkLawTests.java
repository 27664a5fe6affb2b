package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import uk.iomgraph.rules.network.Exposure.Event;
import uk.iomgraph.rules.network.KeyPlayers.Method;
import uk.iomgraph.rules.network.Resampling.WithReplacement;

/** Laws of the measures, for any small network. */
class NetworkLawTests {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int TRIES = 300;
    private static final int TODAY = 1_000;

    /** A pair with a weight in tenths. */
    record Pair(int one, int other, int tenths) {}

    /** A network as it is handed in. */
    record Sketch(int people, List<Pair> pairs) {

        TieNetwork network() {
            return numbered(people, IntStream.range(0, people).toArray());
        }

        /** The same with other numbers, among more people perhaps. */
        TieNetwork numbered(int all, int[] numbers) {
            TieNetwork.Builder builder = TieNetwork.of(all);
            pairs.forEach(pair -> builder.tie(numbers[pair.one()], numbers[pair.other()], pair.tenths() / 10.0));
            return builder.build();
        }
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return Arbitraries.integers().between(2, 9).flatMap(people -> {
            Arbitrary<Integer> person = Arbitraries.integers().between(0, people - 1);
            return Combinators.combine(person, person, Arbitraries.integers().between(1, 40))
                    .as(Pair::new)
                    .list()
                    .ofMaxSize(20)
                    .map(pairs -> new Sketch(people, pairs));
        });
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(TODAY - 400, TODAY + 20))
                .as((person, offence, day) -> new Event(person, 10 * day + offence, day))
                .list()
                .ofMaxSize(8);
    }

    private static int[] shuffled(int people, long seed) {
        List<Integer> numbers = new ArrayList<>();
        IntStream.range(0, people).forEach(numbers::add);
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[][] measures(TieNetwork network) {
        StructuralHoles holes = new StructuralHoles(network);
        double[] betweenness = Betweenness.exact(network);
        return IntStream.range(0, network.people())
                .mapToObj(person -> new double[] {
                    holes.constraint(person),
                    holes.effectiveSize(person),
                    holes.efficiency(person),
                    betweenness[person],
                    network.degree(person),
                    network.strength(person)
                })
                .toArray(double[][]::new);
    }

    private static void assertSame(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Double.isNaN(one[i])) {
                assertThat(other[i]).isNaN();
            } else {
                assertThat(other[i]).isCloseTo(one[i], CLOSE);
            }
        }
    }

    /** Whatever numbers people bear, and in whatever order ties come, everybody's measures are the same. */
    @Property(tries = TRIES)
    void doNotDependOnNumbers(@ForAll("sketches") Sketch sketch, @ForAll long seed) {
        int[] numbers = shuffled(sketch.people(), seed);
        List<Pair> reordered = new ArrayList<>(sketch.pairs());
        Collections.shuffle(reordered, new Random(seed));
        TieNetwork other = new Sketch(sketch.people(), reordered).numbered(sketch.people(), numbers);
        double[][] expected = measures(sketch.network());
        double[][] found = measures(other);
        for (int person = 0; person < numbers.length; person++) {
            assertSame(expected[person], found[numbers[person]]);
        }
        Fragmentation one = Fragmentation.of(sketch.network());
        Fragmentation renumbered = Fragmentation.of(other);
        assertThat(renumbered.components()).isEqualTo(one.components());
        assertThat(renumbered.fragmentation()).isCloseTo(one.fragmentation(), CLOSE);
        assertThat(renumbered.lengthened()).isCloseTo(one.lengthened(), CLOSE);
        int[] groups = IntStream.range(0, numbers.length).map(i -> i % 3 - 1).toArray();
        int[] moved = new int[groups.length];
        IntStream.range(0, groups.length).forEach(i -> moved[numbers[i]] = groups[i]);
        assertSame(
                new double[] {Mixing.of(sketch.network(), groups).coefficient()},
                new double[] {Mixing.of(other, moved).coefficient()});
    }

    /** One more person without ties changes nothing for the others. */
    @Property(tries = TRIES)
    void aPersonWithoutTiesChangesNothing(@ForAll("sketches") Sketch sketch) {
        int[] same = IntStream.range(0, sketch.people()).toArray();
        TieNetwork larger = sketch.numbered(sketch.people() + 1, same);
        double[][] expected = measures(sketch.network());
        double[][] found = measures(larger);
        for (int person = 0; person < sketch.people(); person++) {
            assertSame(expected[person], found[person]);
        }
        assertThat(found[sketch.people()][3]).isZero();
        assertThat(Fragmentation.of(larger).largest())
                .isEqualTo(Fragmentation.of(sketch.network()).largest());
    }

    /** The weights of all ties times the same number change neither constraint nor effective size. */
    @Property(tries = TRIES)
    void scaleDoesNotMatter(@ForAll("sketches") Sketch sketch, @ForAll @IntRange(min = 2, max = 9) int factor) {
        List<Pair> scaled = sketch.pairs().stream()
                .map(pair -> new Pair(pair.one(), pair.other(), pair.tenths() * factor))
                .toList();
        StructuralHoles holes = new StructuralHoles(sketch.network());
        StructuralHoles larger = new StructuralHoles(new Sketch(sketch.people(), scaled).network());
        for (int person = 0; person < sketch.people(); person++) {
            assertSame(
                    new double[] {holes.constraint(person), holes.effectiveSize(person)},
                    new double[] {larger.constraint(person), larger.effectiveSize(person)});
        }
    }

    /** Effective size lies between 1 and the number of contacts, and betweenness below the number of pairs of others. */
    @Property(tries = TRIES)
    void staysWithinBounds(@ForAll("sketches") Sketch sketch) {
        TieNetwork network = sketch.network();
        double pairs = (network.people() - 1) * (network.people() - 2) / 2.0;
        for (double[] measured : measures(network)) {
            assertThat(measured[3]).isBetween(0.0, pairs + 1e-9);
            if (measured[4] > 0) {
                assertThat(measured[0]).isPositive();
                assertThat(measured[1]).isBetween(1 - 1e-9, measured[4] + 1e-9);
            }
        }
        Fragmentation whole = Fragmentation.of(network);
        assertThat(whole.fragmentation()).isBetween(0.0, 1.0);
        assertThat(whole.lengthened()).isBetween(whole.fragmentation() - 1e-9, 1.0);
    }

    /** The one walk that finds what everybody holds together agrees with leaving out each person in turn. */
    @Property(tries = TRIES)
    void separationIsThatOfLeavingOut(@ForAll("sketches") Sketch sketch) {
        TieNetwork network = sketch.network();
        long[] joined = Separation.joinedWithout(network);
        for (int person = 0; person < network.people(); person++) {
            int left = network.people() - 1;
            assertThat(Fragmentation.apart((double) joined[person], left))
                    .isCloseTo(
                            Fragmentation.without(network, new int[] {person}).fragmentation(), CLOSE);
        }
    }

    /** No method is better than the best of all sets, and the first step of the greedy one is the best of all single ones. */
    @Property(tries = 150)
    void noMethodBeatsTheOptimum(@ForAll("sketches") Sketch sketch, @ForAll @IntRange(min = 1, max = 3) int count) {
        TieNetwork network = sketch.network();
        double best = optimum(network, Math.min(count, network.people()));
        for (Method method : Method.values()) {
            double found = KeyPlayers.scenario(network, count, method).after().fragmentation();
            assertThat(found).isLessThanOrEqualTo(best + 1e-12);
        }
        assertThat(KeyPlayers.scenario(network, 1, Method.FRAGMENTATION).after().fragmentation())
                .isCloseTo(optimum(network, 1), CLOSE);
    }

    private static double optimum(TieNetwork network, int count) {
        return IntStream.range(0, 1 << network.people())
                .filter(set -> Integer.bitCount(set) == count)
                .mapToObj(set -> IntStream.range(0, network.people())
                        .filter(person -> (set >> person & 1) == 1)
                        .toArray())
                .mapToDouble(gone -> Fragmentation.without(network, gone).fragmentation())
                .max()
                .orElseThrow();
    }

    /** Heavier ties never lessen exposure, and without further events it never grows with time. */
    @Property(tries = TRIES)
    void exposureGrowsWithWeightAndFadesWithTime(
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = 1, max = 20) int tenths,
            @ForAll @IntRange(min = 0, max = 20) int more,
            @ForAll @IntRange(min = 21, max = 300) int days) {
        List<Event> ofNeighbour = events.stream()
                .map(event -> new Event(1, event.offence(), event.day()))
                .toList();
        ExposureKernel kernel = ExposureKernel.MEAN_DELAY;
        TieNetwork light = TieNetwork.of(2).tie(0, 1, tenths / 10.0).build();
        TieNetwork heavy = TieNetwork.of(2).tie(0, 1, (tenths + more) / 10.0).build();
        int after = TODAY + 21;
        double now =
                new Exposure(light, ofNeighbour, kernel).sums(after).apply(0).value();
        assertThat(new Exposure(heavy, ofNeighbour, kernel).sums(after).apply(0).value())
                .isGreaterThanOrEqualTo(now - 1e-12);
        assertThat(new Exposure(light, ofNeighbour, kernel)
                        .sums(after + days)
                        .apply(0)
                        .value())
                .isLessThanOrEqualTo(now);
        if (now > 0) {
            assertThat(new Exposure(light, ofNeighbour, kernel)
                            .sums(after + days)
                            .apply(0)
                            .value())
                    .isLessThan(now);
        }
    }

    /** What somebody did or suffered adds nothing to their own exposure; taking part lessens it, if anything. */
    @Property(tries = TRIES)
    void ownEventsNeverCount(@ForAll("events") List<Event> events) {
        TieNetwork pair = TieNetwork.of(2).tie(0, 1).build();
        List<Event> ofOther =
                events.stream().filter(event -> event.person() == 1).toList();
        assertThat(new Exposure(pair, events, ExposureKernel.MEDIAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value())
                .isLessThanOrEqualTo(new Exposure(pair, ofOther, ExposureKernel.MEDIAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value());
        List<Event> ownOnly =
                events.stream().filter(event -> event.person() == 0).toList();
        assertThat(new Exposure(pair, ownOnly, ExposureKernel.MEDIAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value())
                .isZero();
    }

    /** The sums are those of the contributions, of everybody, whoever shares an offence with whom. */
    @Property(tries = TRIES)
    void sumsAreOfContributions(@ForAll("sketches") Sketch sketch, @ForAll("manyEvents") List<Event> all) {
        TieNetwork network = sketch.network();
        List<Event> events =
                all.stream().filter(event -> event.person() < network.people()).toList();
        Exposure exposure = new Exposure(network, events, ExposureKernel.MEAN_DELAY);
        IntFunction<Exposure.Sum> sums = exposure.sums(TODAY);
        for (int person = 0; person < network.people(); person++) {
            Exposure.Sum sum = sums.apply(person);
            List<Exposure.Contribution> added = exposure.contributions(person, TODAY);
            assertThat(added.stream().filter(one -> !one.event().suffered())).hasSize(sum.accused());
            assertThat(added.stream().filter(one -> one.event().suffered())).hasSize(sum.suffered());
            assertThat(sum.valueAccused()).isCloseTo(value(added, false), CLOSE);
            assertThat(sum.valueSuffered()).isCloseTo(value(added, true), CLOSE);
        }
    }

    private static double value(List<Exposure.Contribution> added, boolean suffered) {
        return added.stream()
                .filter(one -> one.event().suffered() == suffered)
                .mapToDouble(Exposure.Contribution::value)
                .sum();
    }

    /** Parts that few people had in few offences, so that many share one. */
    @Provide
    Arbitrary<List<Event>> manyEvents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(TODAY - 300, TODAY + 2),
                        Arbitraries.of(true, false))
                .as(Event::new)
                .list()
                .ofMaxSize(30);
    }

    /** The same seed draws the same ties, and every interval has its ends in order, ranks among the people. */
    @Property(tries = 100)
    void sameSeedSameInterval(@ForAll("sketches") Sketch sketch, @ForAll long seed) {
        TieNetwork network = sketch.network();
        Resampling resampling = new Resampling(new WithReplacement(), 20, 0.9, seed);
        Stability.Measure measure = (drawn, chance) -> Betweenness.sampled(drawn, 2, chance);
        Stability one = Stability.of(network, measure, resampling);
        Stability other = Stability.of(network, measure, resampling);
        for (int person = 0; person < network.people(); person++) {
            assertThat(other.value(person)).isEqualTo(one.value(person));
            assertThat(other.rank(person)).isEqualTo(one.rank(person));
            assertThat(one.value(person).low())
                    .isLessThanOrEqualTo(one.value(person).high());
            assertThat(one.rank(person).low()).isBetween(1.0, one.rank(person).high());
            assertThat(one.rank(person).high()).isLessThanOrEqualTo(network.people());
        }
    }

    /** Ranks are those of counting who is greater. */
    @Property(tries = TRIES)
    void ranksCountTheGreater(
            @ForAll @net.jqwik.api.constraints.Size(max = 12) List<@IntRange(max = 5) Integer> values) {
        double[] numbers = values.stream().mapToDouble(value -> value).toArray();
        int[] ranks = Rank.of(numbers);
        for (int i = 0; i < numbers.length; i++) {
            double own = numbers[i];
            assertThat(ranks[i])
                    .isEqualTo(1
                            + (int) Arrays.stream(numbers)
                                    .filter(value -> value > own)
                                    .count());
        }
    }
}
