package uk.iomgraph.rules.retention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For how long records are kept, by category.
 *
 * @param years by category: for how long, from the last event
 * @param untilAge the age until which a record of {@link RetentionCategory#PUBLIC_PROTECTION} is kept
 */
public record RetentionPeriods(Map<RetentionCategory, Period> years, int untilAge) {

    /** The normal minimum of the Management of Police Information Code: a shorter period is refused. */
    public static final int LEAST_YEARS = 6;

    private static final int MOST_YEARS = 100;

    /** Copies the periods, and refuses any that is missing. */
    public RetentionPeriods {
        for (RetentionCategory category : RetentionCategory.values()) {
            if (!years.containsKey(category)) {
                throw new IllegalArgumentException("There is no period for " + category);
            }
        }
        if (untilAge < LEAST_YEARS || untilAge > 2 * MOST_YEARS) {
            throw new IllegalArgumentException("The age must be " + LEAST_YEARS + " to " + 2 * MOST_YEARS);
        }
        years = Map.copyOf(years);
    }

    /** The periods of a category. */
    public Period of(RetentionCategory category) {
        Period period = years.get(category);
        if (period == null) {
            throw new IllegalArgumentException("There is no period for " + category);
        }
        return period;
    }

    /** The shortest time after its last event at which any record falls due for review. */
    public int shortestReview() {
        return years.values().stream().mapToInt(Period::review).min().orElseThrow();
    }

    /**
     * The periods of one category, in years from the last event.
     *
     * @param review after which a record is to be reviewed
     * @param erase after which it is to be erased unless somebody decides to keep it; null for one that no number of years ends
     */
    public record Period(int review, @Nullable Integer erase) {

        /** Refuses what is shorter than the least, or lets a record be erased that nobody has reviewed. */
        public Period {
            if (review < LEAST_YEARS || review > MOST_YEARS) {
                throw new IllegalArgumentException(
                        "A record is reviewed after " + LEAST_YEARS + " to " + MOST_YEARS + " years");
            }
            if (erase != null && (erase < review || erase > MOST_YEARS)) {
                throw new IllegalArgumentException("A record is erased no earlier than it is reviewed, and after "
                        + MOST_YEARS + " years at most");
            }
        }
    }
}
