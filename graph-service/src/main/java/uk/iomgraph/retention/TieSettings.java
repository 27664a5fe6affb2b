package uk.iomgraph.retention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long ties are held without a review.
 *
 * @param reviewAfterDays days after its first day from which a gang tie does not count, where its agency names no day of
 *     review; 90 to 366, as the safeguards for such ties have it
 * @param longestReviewDays days for which a review here can let a tie count on, from the day of the review; 1 to 366
 */
@ConfigurationProperties("iom.ties")
public record TieSettings(
        @DefaultValue("365") int reviewAfterDays,
        @DefaultValue("365") int longestReviewDays) {

    private static final int SHORTEST = 90;
    private static final int LONGEST = 366;

    /** Refuses what would let a tie count for good, or hardly at all. */
    public TieSettings {
        if (reviewAfterDays < SHORTEST || reviewAfterDays > LONGEST) {
            throw new IllegalArgumentException("iom.ties.review-after-days must be 90 to 366");
        }
        if (longestReviewDays < 1 || longestReviewDays > LONGEST) {
            throw new IllegalArgumentException("iom.ties.longest-review-days must be 1 to 366");
        }
    }
}
