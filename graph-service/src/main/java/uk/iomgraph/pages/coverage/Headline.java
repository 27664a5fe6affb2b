package uk.iomgraph.pages.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;

/**
 * One of the figures at the head of the dashboard.
 *
 * @param id its name in the page
 * @param label what is counted
 * @param value the figure
 * @param detail what it is part of; null if nothing
 * @param change how it has changed
 * @param mood {@code better}, {@code worse} or {@code same}; said in words as well
 */
record Headline(
        String id, String label, String value, @Nullable String detail, String change, String mood) {

    /** The figures of a day beside those of an earlier one. */
    static List<Headline> of(Figures now, Figures before) {
        return List.of(
                make("gap", "People with a gap", now.gap(), before.gap(), now.eligible(), -1),
                make("covered", "People covered", now.covered(), before.covered(), now.eligible(), 1),
                make("unknown", "Not known", now.unknown(), before.unknown(), now.eligible(), -1),
                make("inTransit", "Case in transit", now.inTransit(), before.inTransit(), now.eligible(), 0),
                make("eligible", "People needing cover", now.eligible(), before.eligible(), null, 0),
                make("gapDays", "Days without cover", now.gapDays(), before.gapDays(), null, -1));
    }

    private static Headline make(
            String id,
            String label,
            @Nullable Integer now,
            @Nullable Integer before,
            @Nullable Integer whole,
            int goodWay) {
        String share = Words.share(now, whole);
        return new Headline(
                id,
                label,
                Words.figure(now),
                share == null ? null : share + " of those needing cover",
                Words.change(now, before),
                mood(now, before, goodWay));
    }

    private static String mood(@Nullable Integer now, @Nullable Integer before, int goodWay) {
        if (now == null || before == null || goodWay == 0 || now.equals(before)) {
            return "same";
        }
        return Integer.signum(now - before) == goodWay ? "better" : "worse";
    }
}
