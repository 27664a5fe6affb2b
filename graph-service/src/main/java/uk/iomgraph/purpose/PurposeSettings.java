package uk.iomgraph.purpose;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How purposes are stated.
 *
 * @param key 256 bits in Base64 that tokens are signed with; if unset, a key is made once and kept in the data folder. All
 *     instances of one installation need the same
 * @param agreements whether what a viewer's agency may see is bounded by the sharing agreements it is a party to
 * @param purposeWords what agreements call purposes, where that is not the purpose's own name
 * @param categoryWords what agreements call categories, where that is not the category's own name
 * @param lifetime how long a stated purpose holds; at least a minute, at most a day
 */
@ConfigurationProperties("iom.purpose")
record PurposeSettings(
        @Nullable String key,
        @DefaultValue("true") boolean agreements,
        @DefaultValue Map<String, Purpose> purposeWords,
        @DefaultValue Map<String, DataCategory> categoryWords,
        @DefaultValue("60m") Duration lifetime) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    PurposeSettings {
        purposeWords = Map.copyOf(purposeWords);
        categoryWords = Map.copyOf(categoryWords);
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("iom.purpose.lifetime must be from one minute to one day");
        }
    }
}
