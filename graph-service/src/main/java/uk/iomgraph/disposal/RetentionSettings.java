package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.iomgraph.rules.retention.RetentionCategory;
import uk.iomgraph.rules.retention.RetentionPeriods;
import uk.iomgraph.rules.retention.RetentionPeriods.Period;

/**
 * For how long records are kept, in years from the last event. Six years is the normal minimum of the Management of Police
 * Information Code; the longer periods are those of its groups as they are commonly told, which nobody here has checked against
 * the text. A partnership sets its own.
 *
 * @param publicProtection of people managed for public protection
 * @param seriousOffence of people accused of a violent offence
 * @param otherOffence of people accused of other offences
 * @param victimOrWitness of victims and witnesses
 * @param associate of people known by ties and episodes alone
 * @param untilAge the age until which records of the first are kept
 * @param longestYears years from the day of a decision for which a record can be kept by it; 1 to 100
 */
@ConfigurationProperties("iom.retention")
record RetentionSettings(
        @DefaultValue Years publicProtection,
        @DefaultValue Years seriousOffence,
        @DefaultValue Years otherOffence,
        @DefaultValue Years victimOrWitness,
        @DefaultValue Years associate,
        @DefaultValue("100") int untilAge,
        @DefaultValue("10") int longestYears) {

    private static final int LONGER = 10;
    private static final int MOST_YEARS = 100;

    RetentionSettings {
        if (longestYears < 1 || longestYears > MOST_YEARS) {
            throw new IllegalArgumentException("iom.retention.longest-years must be 1 to " + MOST_YEARS);
        }
    }

    /**
     * The periods of a category.
     *
     * @param reviewYears after which its records are reviewed; null for the default
     * @param eraseYears after which they are to be erased; null for as many as they are reviewed after
     */
    record Years(@Nullable Integer reviewYears, @Nullable Integer eraseYears) {

        Period orDefault(int years) {
            int review = reviewYears == null ? years : reviewYears;
            return new Period(review, eraseYears == null ? Integer.valueOf(review) : eraseYears);
        }
    }

    RetentionPeriods periods() {
        Map<RetentionCategory, Period> years = new EnumMap<>(RetentionCategory.class);
        Integer protection = publicProtection.reviewYears();
        years.put(
                RetentionCategory.PUBLIC_PROTECTION,
                new Period(protection == null ? LONGER : protection, publicProtection.eraseYears()));
        years.put(RetentionCategory.SERIOUS_OFFENCE, seriousOffence.orDefault(LONGER));
        years.put(RetentionCategory.OTHER_OFFENCE, otherOffence.orDefault(RetentionPeriods.LEAST_YEARS));
        years.put(RetentionCategory.VICTIM_OR_WITNESS, victimOrWitness.orDefault(RetentionPeriods.LEAST_YEARS));
        years.put(RetentionCategory.ASSOCIATE, associate.orDefault(RetentionPeriods.LEAST_YEARS));
        return new RetentionPeriods(years, untilAge);
    }

    /** The last day until which a record can be kept by a decision of a day. */
    LocalDate latest(LocalDate today) {
        return today.plusYears(longestYears);
    }
}
