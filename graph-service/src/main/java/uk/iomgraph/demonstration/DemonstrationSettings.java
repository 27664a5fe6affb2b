package uk.iomgraph.demonstration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how large.
 *
 * @param demo whether an empty embedded database is given a demonstration partnership
 * @param demoPeople how many invented people it has, at least 500
 */
@ConfigurationProperties("iom")
record DemonstrationSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("5000") int demoPeople) {}
