package uk.iomgraph.security.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.graph.DataFolder;

/** Sign-in by local accounts. In production there are none, and no setting brings them back. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@ConditionalOnBooleanProperty(name = "iom.sign-in.local-accounts", matchIfMissing = true)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class LocalConfiguration {

    private static final String FILE = "accounts.json";

    @Bean
    LocalSignIn localSignIn(SignInSettings settings, DataFolder folder, JsonMapper json, Answers answers) {
        Path set = settings.accountsFile();
        AccountsFile file = new AccountsFile(set == null ? folder.resolve(FILE) : set, json);
        RememberingEncoder encoder = new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
        DaoAuthenticationProvider accounts = new DaoAuthenticationProvider(new LocalAccounts(file, encoder));
        accounts.setPasswordEncoder(encoder);
        FailedAttempts attempts = new FailedAttempts(settings, Ticker.systemTicker());
        return new LocalSignIn(new GuardedAccounts(accounts, attempts), answers);
    }
}
