package uk.iomgraph.fairness;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the feed leaves to local custom; the same setting that the gap rule about selection goes by.
 *
 * @param unknownEthnicities what stands for an ethnicity that is not known, without regard to capitals
 */
@ConfigurationProperties("iom.coverage")
record EthnicityWords(
        @DefaultValue({"", "not stated", "not known", "unknown", "refused"})
        List<String> unknownEthnicities) {

    EthnicityWords {
        unknownEthnicities = unknownEthnicities.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
