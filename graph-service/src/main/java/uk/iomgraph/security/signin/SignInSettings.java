package uk.iomgraph.security.signin;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in, and how often they may try and ask.
 *
 * @param localAccounts whether there are local accounts; in production there are none, whatever this says
 * @param accountsFile the file of the local accounts; by default {@code accounts.json} in the data folder
 * @param attempts how many attempts for one account may fail from one address before both are locked out together
 * @param attemptsInAll how many attempts may fail from one address, for whatever accounts, and for one account, from
 *     whatever addresses
 * @param lockOut for how long after the last failure who failed too often is locked out
 * @param requestsPerMinute how many requests a viewer may make in a minute
 */
@ConfigurationProperties("iom.sign-in")
record SignInSettings(
        @DefaultValue("true") boolean localAccounts,
        @Nullable Path accountsFile,
        @DefaultValue("5") int attempts,
        @DefaultValue("50") int attemptsInAll,
        @DefaultValue("15m") Duration lockOut,
        @DefaultValue("1200") int requestsPerMinute) {}
