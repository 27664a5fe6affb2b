package uk.iomgraph.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uk.iomgraph.rules.disclosure.Attacker.Bounds;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;

/** Laws of the gate, for any table. */
class DisclosureLawTests {

    private static final byte[] SECRET = "only for tests".getBytes(StandardCharsets.UTF_8);

    /** Counts of a table, row by row. */
    record Counts(int rows, int columns, List<Integer> cells) {

        CountTable table() {
            return fill(CountTable.of(labels("row", rows), labels("column", columns)));
        }

        CountTable withToldRowTotals() {
            return fill(CountTable.withToldRowTotals(labels("row", rows), labels("column", columns)));
        }

        private CountTable fill(CountTable table) {
            for (int at = 0; at < cells.size(); at++) {
                table.add("row " + at / columns, "column " + at % columns, RawCount.of(cells.get(at)));
            }
            return table;
        }

        long rowTotal(int row) {
            return cells.subList(row * columns, (row + 1) * columns).stream()
                    .mapToLong(Integer::longValue)
                    .sum();
        }

        private static List<String> labels(String name, int number) {
            return IntStream.range(0, number).mapToObj(at -> name + " " + at).toList();
        }
    }

    @Provide
    Arbitrary<Counts> counts() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> cell =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)), Tuple.of(3, small), Tuple.of(5, any));
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 6);
        return Combinators.combine(side, side)
                .flatAs((rows, columns) ->
                        cell.list().ofSize(rows * columns).map(cells -> new Counts(rows, columns, cells)));
    }

    @Provide
    Arbitrary<DisclosurePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Zeros.values()))
                .as((threshold, protection, zeros) ->
                        new DisclosurePolicy(threshold, protection, zeros, Rounding.NONE));
    }

    /** Nobody who adds and subtracts finds a withheld count, nor that it is small, nor bounds closer than the protection. */
    @Property(tries = 1_500)
    void withstandsAnAttacker(@ForAll("counts") Counts counts, @ForAll("policies") DisclosurePolicy policy) {
        assertWithstands(new DisclosureGate(policy).release(counts.table()), policy);
    }

    /** The same where totals of rows are known, unless nothing but those totals is told. */
    @Property(tries = 1_500)
    void withstandsAnAttackerWhoKnowsTotals(
            @ForAll("counts") Counts counts, @ForAll("policies") DisclosurePolicy policy) {
        boolean small = IntStream.range(0, counts.rows()).anyMatch(row -> policy.small(counts.rowTotal(row)));
        Assume.that(!small);
        ReleasedTable table = new DisclosureGate(policy).release(counts.withToldRowTotals());
        table.rows().forEach(row -> assertThat(table.rowTotal(row)).isInstanceOf(Released.class));
        boolean nothing = table.columns().stream()
                .allMatch(column -> table.columnTotal(column) instanceof Suppressed
                        && table.rows().stream().allMatch(row -> table.cell(row, column) instanceof Suppressed));
        if (!nothing) {
            assertWithstands(table, policy);
        }
    }

    /** A group of twice the threshold has room for protection, so that its table is never withheld as a whole. */
    @Property(tries = 500)
    void largeGroupsLeaveRoom(@ForAll("counts") Counts counts) {
        DisclosurePolicy policy = DisclosurePolicy.inside();
        Counts large = new Counts(
                counts.cells().size(),
                2,
                counts.cells().stream()
                        .flatMap(cell -> Stream.of(cell, Math.max(2 * DisclosurePolicy.INSIDE - cell, 0)))
                        .toList());
        ReleasedTable table = new DisclosureGate(policy).release(large.withToldRowTotals());
        assertWithstands(table, policy);
        Attacker reader = new Attacker(table, policy.least());
        long[] truth = large.table().withTotals();
        reader.withheld().forEach(at -> assertThat(truth[at]).isPositive());
    }

    /** What is told is right, small numbers are never told, and nothing is withheld where nothing is small. */
    @Property
    void tellsTheTruth(@ForAll("counts") Counts counts, @ForAll("policies") DisclosurePolicy policy) {
        long[] truth = counts.table().withTotals();
        ReleasedTable table = new DisclosureGate(policy).release(counts.table());
        Attacker reader = new Attacker(table, 0);
        IntConsumer check = at -> {
            if (reader.cell(at) instanceof Released released) {
                assertThat(released.people()).isEqualTo(truth[at]);
                assertThat(policy.small(truth[at])).isFalse();
            }
        };
        IntStream.range(0, truth.length).forEach(check);
        if (IntStream.range(0, truth.length).noneMatch(at -> policy.small(truth[at]))) {
            assertThat(reader.withheld()).isEmpty();
        }
    }

    /** Rounding moves a count to one of the two multiples next to it, and always to the same one. */
    @Property
    void roundsRepeatably(@ForAll("counts") Counts counts) {
        DisclosurePolicy policy = DisclosurePolicy.outside(SECRET);
        long[] truth = counts.table().withTotals();
        Attacker once = new Attacker(new DisclosureGate(policy).release(counts.table()), 0);
        Attacker again = new Attacker(new DisclosureGate(DisclosurePolicy.outside(SECRET)).release(counts.table()), 0);
        for (int at = 0; at < truth.length; at++) {
            assertThat(again.cell(at)).isEqualTo(once.cell(at));
            if (once.cell(at) instanceof Released released) {
                assertThat(released.people() % DisclosurePolicy.BASE).isZero();
                assertThat(Math.abs(released.people() - truth[at])).isLessThan(DisclosurePolicy.BASE);
            }
        }
    }

    private static void assertWithstands(ReleasedTable table, DisclosurePolicy policy) {
        Attacker attacker = new Attacker(table, policy.least());
        for (int at : attacker.withheld()) {
            Bounds bounds = attacker.bounds(at);
            assertThat(bounds.most()).isGreaterThanOrEqualTo(policy.threshold());
            assertThat(bounds.most() - bounds.least()).isGreaterThanOrEqualTo(policy.protection());
        }
    }
}
