package uk.iomgraph.rules.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of sets of days, held against a naive set that knows every day from -60 to 60, and open ends beyond. */
class IntervalLawsTests {

    private static final int REACH = 200;
    private static final int EDGE = 60;

    /** Raw intervals in any order: empty, reversed, overlapping, abutting, open at either end. */
    record Raw(int from, int to) {}

    @Provide
    Arbitrary<List<Raw>> raw() {
        Arbitrary<Integer> from = Arbitraries.oneOf(
                Arbitraries.integers().between(-EDGE, EDGE),
                        Arbitraries.integers().between(-EDGE, EDGE),
                Arbitraries.integers().between(-EDGE, EDGE), Arbitraries.just(Day.ALWAYS));
        Arbitrary<Integer> to = Arbitraries.oneOf(
                Arbitraries.integers().between(-EDGE, EDGE),
                        Arbitraries.integers().between(-EDGE, EDGE),
                Arbitraries.integers().between(-EDGE, EDGE), Arbitraries.just(Day.NEVER));
        return Combinators.combine(from, to).as(Raw::new).list().ofMaxSize(7);
    }

    private static Intervals set(List<Raw> raw) {
        Intervals.Builder builder = Intervals.builder();
        raw.forEach(one -> builder.add(one.from(), one.to()));
        return builder.build();
    }

    /** Bits for the days from -REACH to REACH. */
    private static BitSet bits(List<Raw> raw) {
        BitSet bits = new BitSet();
        for (Raw one : raw) {
            for (int day = -REACH; day <= REACH; day++) {
                if (one.from() <= day && day < one.to()) {
                    bits.set(day + REACH);
                }
            }
        }
        return bits;
    }

    private static BitSet bits(Intervals set) {
        BitSet bits = new BitSet();
        for (int day = -REACH; day <= REACH; day++) {
            if (set.contains(day)) {
                bits.set(day + REACH);
            }
        }
        return bits;
    }

    @Property
    void holdsTheDaysItWasMadeOf(@ForAll("raw") List<Raw> raw) {
        assertThat(bits(set(raw))).isEqualTo(bits(raw));
    }

    @Property
    void isNormal(@ForAll("raw") List<Raw> raw) {
        Intervals set = set(raw);
        for (int i = 0; i < set.size(); i++) {
            assertThat(set.from(i)).isLessThan(set.to(i));
            assertThat(i == 0 || set.to(i - 1) < set.from(i)).isTrue();
        }
    }

    @Property
    void doesNotDependOnOrder(@ForAll("raw") List<Raw> raw, @ForAll long seed) {
        List<Raw> shuffled = new java.util.ArrayList<>(raw);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(set(shuffled)).isEqualTo(set(raw)).hasSameHashCodeAs(set(raw));
    }

    @Property
    void unionIntersectionAndDifferenceAreThoseOfDays(@ForAll("raw") List<Raw> one, @ForAll("raw") List<Raw> other) {
        BitSet union = bits(one);
        union.or(bits(other));
        BitSet both = bits(one);
        both.and(bits(other));
        BitSet rest = bits(one);
        rest.andNot(bits(other));
        assertThat(bits(set(one).union(set(other)))).isEqualTo(union);
        assertThat(bits(set(one).intersect(set(other)))).isEqualTo(both);
        assertThat(bits(set(one).minus(set(other)))).isEqualTo(rest);
    }

    @Property
    void deMorgan(@ForAll("raw") List<Raw> one, @ForAll("raw") List<Raw> other) {
        Intervals a = set(one);
        Intervals b = set(other);
        assertThat(a.union(b).complement()).isEqualTo(a.complement().intersect(b.complement()));
        assertThat(a.complement().complement()).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(a.intersect(b.complement()));
        assertThat(a.minus(b).intersect(b)).isEqualTo(Intervals.none());
        assertThat(a.minus(b).union(a.intersect(b))).isEqualTo(a);
    }

    @Property
    void resultsOfOperationsAreNormal(@ForAll("raw") List<Raw> one, @ForAll("raw") List<Raw> other) {
        for (Intervals set : List.of(
                set(one).union(set(other)),
                set(one).intersect(set(other)),
                set(one).minus(set(other)),
                set(one).dilate(1, 2))) {
            assertThat(Intervals.of(set.list())).isEqualTo(set);
        }
    }

    @Property
    void dilationMovesDays(
            @ForAll("raw") List<Raw> raw, @ForAll @IntRange(max = 9) int before, @ForAll @IntRange(max = 9) int after) {
        Intervals wide = set(raw).dilate(before, after);
        for (int day = -EDGE; day <= EDGE; day++) {
            boolean near = !set(raw).clip(day - after, day + before + 1).isEmpty();
            assertThat(wide.contains(day)).isEqualTo(near);
        }
        assertThat(set(raw).startEarlier(before)).isEqualTo(set(raw).dilate(before, 0));
    }

    @Property
    void countsDaysAndKeepsTheLongOnes(@ForAll("raw") List<Raw> raw, @ForAll @IntRange(min = 1, max = 30) int least) {
        Intervals set = set(raw).clip(-EDGE, EDGE);
        assertThat(set.days()).isEqualTo(bits(set).cardinality());
        assertThat(set.atLeast(least).list())
                .isEqualTo(
                        set.list().stream().filter(one -> one.days() >= least).toList());
        assertThat(set(raw).days() == Long.MAX_VALUE).isEqualTo(set(raw).contains(-REACH) || set(raw).contains(REACH));
    }

    @Property
    void findsTheIntervalAroundADay(@ForAll("raw") List<Raw> raw, @ForAll @IntRange(min = -70, max = 70) int day) {
        Intervals set = set(raw);
        assertThat(set.around(day))
                .isEqualTo(Intervals.of(
                        set.list().stream().filter(one -> one.contains(day)).toList()));
        assertThat(set.fromFirstOn().contains(day)).isEqualTo(!set.isEmpty() && set.from(0) <= day);
    }
}
