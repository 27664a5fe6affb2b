package uk.iomgraph.audit.collector;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.iomgraph.audit.AuditSink;

/** Puts a collector behind the files, where one is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("iom.audit.collector.endpoint")
class CollectorConfiguration {

    @Bean
    @Primary
    AuditSink collectorSink(@Qualifier("fileSink") AuditSink files, CollectorSettings settings) {
        return new CollectorSink(files, settings);
    }
}
