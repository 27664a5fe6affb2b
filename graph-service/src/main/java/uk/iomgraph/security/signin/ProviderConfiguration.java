package uk.iomgraph.security.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Sign-in at a provider of identities, where one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ProviderConfiguration.ISSUER)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProviderConfiguration {

    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

    @Bean
    ProviderSignIn providerSignIn(
            ClaimSettings claims,
            ObjectProvider<ClientRegistrationRepository> pages,
            Answers answers,
            Environment environment) {
        if (!environment.containsProperty(AUDIENCES) && !environment.containsProperty(AUDIENCES + "[0]")) {
            throw new IllegalStateException("Tokens of the provider that were made for other services would be taken"
                    + " here: set " + AUDIENCES + " to the name by which the provider knows this service.");
        }
        return new ProviderSignIn(new ClaimedViewers(claims), pages.getIfAvailable(), answers);
    }
}
