package uk.iomgraph.coverage.wider;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the feed leaves to local custom. Words are compared without regard to capitals.
 *
 * @param dailyFeeds codes of the sources that deliver every day; of no other is silence reported
 * @param leadRoles roles of professionals that mean leading a partnership's IOM
 * @param addressReviews kinds of review that are of an address and by several agencies
 * @param unknownEthnicities what stands for an ethnicity that is not known
 */
@ConfigurationProperties("iom.coverage")
record WiderSettings(
        @DefaultValue List<String> dailyFeeds,

        @DefaultValue({"IOM lead", "IOM coordinator", "IOM manager"})
        List<String> leadRoles,

        @DefaultValue({"multi-agency", "multi-agency address", "address"})
        List<String> addressReviews,

        @DefaultValue({"", "not stated", "not known", "unknown", "refused"})
        List<String> unknownEthnicities) {

    WiderSettings {
        dailyFeeds = List.copyOf(dailyFeeds);
        leadRoles = small(leadRoles);
        addressReviews = small(addressReviews);
        unknownEthnicities = small(unknownEthnicities);
    }

    private static List<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
