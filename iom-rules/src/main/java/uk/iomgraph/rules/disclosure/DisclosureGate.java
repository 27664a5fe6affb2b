package uk.iomgraph.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.rules.disclosure.Cell.Reason;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;

/**
 * Decides which counts may be told. Small ones are withheld, and with them as many others as are needed so that nobody who
 * adds and subtracts what is told, totals included, learns more of a withheld count than that it lies between two numbers at
 * least as far apart as the policy's protection, the higher of which is not small. The same table always has the same answer.
 *
 * <p>Guarded is one table. Who asks for several tables with people in common, other dates, areas or groups, can subtract one
 * from another; that is for whoever answers questions to prevent.
 */
public final class DisclosureGate {

    private final DisclosurePolicy policy;

    /** A gate with a policy. */
    public DisclosureGate(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /**
     * What may be told of a table. Where totals are told elsewhere and leave no room for protection, nothing of it but those
     * totals is told, not even that a cell is empty.
     *
     * @throws IllegalArgumentException if a total that is told elsewhere is a small number
     */
    public ReleasedTable release(CountTable table) {
        long[] counts = table.withTotals();
        boolean[] hidden = Suppression.of(table, policy);
        int width = table.columns().size() + 1;
        List<Cell> cells = new ArrayList<>(counts.length);
        for (int at = 0; at < counts.length; at++) {
            cells.add(
                    hidden[at]
                            ? new Suppressed(Reason.SMALL_NUMBER)
                            : released(
                                    counts[at], label(table.rows(), at / width), label(table.columns(), at % width)));
        }
        return new ReleasedTable(table.rows(), table.columns(), cells);
    }

    /**
     * What may be told of one count that stands alone.
     *
     * @param what what it counts; the same for the same people, so that they are rounded the same way
     */
    public Cell release(RawCount count, String what) {
        return tells(count) ? released(count.people(), what, "") : new Suppressed(Reason.SMALL_NUMBER);
    }

    /** Whether one count that stands alone is told. */
    public boolean tells(RawCount count) {
        return !policy.small(count.people());
    }

    private Released released(long people, String row, String column) {
        return new Released(policy.rounding().round(people, row, column));
    }

    private static String label(List<String> labels, int at) {
        return at < labels.size() ? labels.get(at) : "";
    }
}
