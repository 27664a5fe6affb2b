package uk.iomgraph.audit.collector;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where copies of events go besides the files of this machine.
 *
 * @param endpoint where a collector takes logs by OTLP over HTTP, such as {@code https://collector.example.org/v1/logs}; null for nowhere
 * @param headers what is sent with each request, such as {@code Authorization}
 * @param patience how long an answer of the collector is waited for
 */
@ConfigurationProperties("iom.audit.collector")
record CollectorSettings(
        @Nullable URI endpoint,
        @DefaultValue Map<String, String> headers,
        @DefaultValue("3s") Duration patience) {

    CollectorSettings {
        headers = Map.copyOf(headers);
    }
}
