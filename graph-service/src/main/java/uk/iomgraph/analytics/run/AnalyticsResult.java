package uk.iomgraph.analytics.run;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.run.AnalyticsRun.Shown;
import uk.iomgraph.analytics.run.Scores.Redrawn;
import uk.iomgraph.rules.network.Stability;

/**
 * What a run says of one person by one measure.
 *
 * @param identity id of the record that led those of the person when it was worked out
 * @param value the value; of communities the number of the community
 * @param rank how many people have a higher value, plus one; of communities the number of the community
 * @param position where it stands in the list, from 0
 * @param redrawn what became of them over ties drawn again; null where none were
 * @param shown to whom it is shown
 */
record AnalyticsResult(
        String identity,
        double value,
        int rank,
        long position,
        @Nullable Redrawn redrawn,
        Shown shown) {

    /** The share of the rounds in which the person stays with their community; null where that was not asked, or they are alone. */
    public @Nullable Double stability() {
        return redrawn == null || Double.isNaN(redrawn.stability()) ? null : Double.valueOf(redrawn.stability());
    }

    /** How well their community is found again; null likewise. */
    public @Nullable CommunityLikeness community() {
        return redrawn == null || Double.isNaN(redrawn.likeness())
                ? null
                : new CommunityLikeness(redrawn.likeness(), new Stability.Interval(redrawn.low(), redrawn.high()));
    }

    /** The fields of {@code CommunityStability} in the schema say what they mean. */
    record CommunityLikeness(double jaccard, Stability.Interval range) {}
}
