package uk.iomgraph.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries come in.
 *
 * @param inbox a folder that is watched for deliveries; none is watched where it is not set
 * @param poll how often the inbox is looked at
 * @param settle how long a delivery in the inbox must have stopped growing before it is taken
 */
@ConfigurationProperties("iom.import")
record ImportSettings(
        @Nullable Path inbox,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("10s") Duration settle) {}
