package uk.iomgraph.web.limits;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for, and from where.
 *
 * @param maxDepth how many levels of fields a query may have; introspection is not counted
 * @param maxCost how much a query may cost before it is run, by the estimate of {@link QueryCost}
 * @param maxCharacters how long the text of a query may be
 * @param maxTokens how many words and signs the text of a query may have
 * @param maxBody how large the body of a GraphQL request may be, variables included
 * @param timeout after this long no further field of a request is worked on
 * @param streams how many streams of events may be open at once
 * @param streamTimeout after this long a stream of events ends; who still wants to hear asks again
 * @param allowedHosts the names this service is called by; requests to other names, and from pages of other sites, are
 *     turned away
 */
@ConfigurationProperties("iom.api")
public record ApiSettings(
        @DefaultValue("12") int maxDepth,
        @DefaultValue("50000") int maxCost,
        @DefaultValue("100000") int maxCharacters,
        @DefaultValue("15000") int maxTokens,
        @DefaultValue("2MB") DataSize maxBody,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("100") int streams,
        @DefaultValue("1h") Duration streamTimeout,
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> allowedHosts) {

    public ApiSettings {
        allowedHosts = Set.copyOf(allowedHosts);
    }
}
