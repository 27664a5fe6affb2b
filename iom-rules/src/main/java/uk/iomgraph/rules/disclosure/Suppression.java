package uk.iomgraph.rules.disclosure;

import java.util.List;

/**
 * Finds which cells of a table to withhold. Begins with the small ones, looks how far what is told bounds each withheld cell,
 * and where that is too narrow withholds the cheapest circle of further cells along which people could be moved without a
 * change to anything that is told. Every round withholds more, so that it ends.
 */
final class Suppression {

    private final DisclosurePolicy policy;
    private final long[] counts;
    private final boolean[] fixed;
    private final boolean[] hidden;
    private final Margins margins;

    private Suppression(CountTable table, DisclosurePolicy policy) {
        this.policy = policy;
        counts = table.withTotals();
        fixed = fixed(table);
        hidden = new boolean[counts.length];
        margins = new Margins(table.rows().size() + 1, table.columns().size() + 1, counts, policy.least());
    }

    /** Which cells to withhold, row by row, each row with its total, and the totals of columns last. */
    static boolean[] of(CountTable table, DisclosurePolicy policy) {
        return new Suppression(table, policy).find();
    }

    private boolean[] find() {
        for (int at = 0; at < counts.length; at++) {
            hidden[at] = policy.small(counts[at]);
            if (hidden[at] && fixed[at]) {
                throw new IllegalArgumentException("A total that is told elsewhere must not be a small number");
            }
        }
        int exposed = exposed();
        while (exposed >= 0) {
            if (!hideMore(exposed)) {
                return all();
            }
            exposed = exposed();
        }
        return hidden;
    }

    private int exposed() {
        for (int at = 0; at < counts.length; at++) {
            if (hidden[at] && room(at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** By how many people a withheld cell is bounded too narrowly from above, 0 if it is not. */
    private long room(int at) {
        long down = margins.decrease(at, hidden, policy.protection());
        long wanted = Math.max(policy.threshold() - counts[at], policy.protection() - down);
        return wanted <= 0 ? 0 : wanted - margins.increase(at, hidden, wanted);
    }

    private boolean hideMore(int exposed) {
        long room = room(exposed);
        List<Integer> circle = margins.circle(exposed, hidden, this::price, room);
        if (circle.isEmpty()) {
            circle = margins.circle(exposed, hidden, this::price, 1);
        }
        circle.forEach(at -> hidden[at] = true);
        return !circle.isEmpty();
    }

    /** What it costs to withhold a cell: how many people are no longer told of, and one more; none for what must be told. */
    private long price(int at) {
        boolean empty = counts[at] < policy.least();
        return fixed[at] || empty ? Margins.NEVER : counts[at] + 1;
    }

    private boolean[] all() {
        boolean[] everything = new boolean[counts.length];
        for (int at = 0; at < counts.length; at++) {
            everything[at] = !fixed[at];
        }
        return everything;
    }

    private static boolean[] fixed(CountTable table) {
        int width = table.columns().size() + 1;
        boolean[] fixed = new boolean[(table.rows().size() + 1) * width];
        if (table.rowTotalsTold()) {
            for (int at = width - 1; at < fixed.length; at += width) {
                fixed[at] = true;
            }
        }
        return fixed;
    }
}
