package uk.iomgraph.disclosure;

import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import uk.iomgraph.rules.disclosure.Rounding;
import uk.iomgraph.web.Asking;

/** How numbers are rounded, and which fields of the schema are. */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureConfiguration.class);
    private static final int SECRET_BYTES = 32;

    @Bean
    Rounding rounding(DisclosureSettings settings) {
        return Rounding.to(settings.roundTo(), secret(settings));
    }

    @Bean
    RuntimeWiringConfigurer gatedNumbers(DisclosureSettings settings, Rounding rounding, Asking asking) {
        GatedNumbers numbers = new GatedNumbers(settings.threshold(), rounding, asking);
        return wiring -> wiring.directive(GatedNumbers.DIRECTIVE, numbers);
    }

    private static byte[] secret(DisclosureSettings settings) {
        if (settings.secret() != null) {
            return Base64.getDecoder().decode(settings.secret());
        }
        LOG.info("No iom.disclosure.secret is set: counts are rounded another way after each start");
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
