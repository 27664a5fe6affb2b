package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.security.Refusals;

@DisplayName("The service does not start")
class NoWayInTests {

    @TempDir
    private Path folder;

    private final WebApplicationContextRunner start = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class))
            .withUserConfiguration(Doors.class);

    @Test
    @DisplayName("in production without a provider of identities, even where local accounts are asked for")
    void production() {
        start.withPropertyValues("spring.profiles.active=production", "iom.sign-in.local-accounts=true")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("Nobody could sign in: name the provider of identities"));
    }

    @Test
    @DisplayName("with local accounts off and no provider")
    void neither() {
        start.withPropertyValues("iom.sign-in.local-accounts=false")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageStartingWith("Nobody could sign in"));
    }

    @Test
    @DisplayName("with a provider whose tokens for other services it would take")
    void audience() {
        start.withPropertyValues(
                        "spring.profiles.active=production", ProviderConfiguration.ISSUER + "=http://localhost:1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("made for other services")
                        .hasMessageContaining("audiences"));
    }

    @Test
    @DisplayName("otherwise, and does so with local accounts")
    void local() {
        start.withPropertyValues("iom.data-dir=" + folder)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LocalSignIn.class));
    }

    @Import({DoorsConfiguration.class, LocalConfiguration.class, ProviderConfiguration.class})
    @EnableConfigurationProperties({SignInSettings.class, ClaimSettings.class, DataFolder.class})
    static class Doors {

        @Bean
        JsonMapper json() {
            return new JsonMapper();
        }

        @Bean
        Refusals refusals() {
            return (response, reason, sentence) -> response.setStatus(403);
        }
    }
}
