package uk.iomgraph.security.signin;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password, unless too many attempts have failed. */
final class GuardedAccounts implements AuthenticationProvider {

    private static final int LONGEST_NAME = 64;

    /** Attempts for one account wait for each other: many at once must not be more tries than one after the other. */
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    private final AuthenticationProvider accounts;
    private final FailedAttempts attempts;

    GuardedAccounts(AuthenticationProvider accounts, FailedAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return accounts.supports(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String account = asked.getName().length() > LONGEST_NAME ? "?" : asked.getName();
        String address = address(asked);
        Lock turn = turns[Math.floorMod(account.hashCode(), turns.length)];
        turn.lock();
        try {
            if (attempts.lockedOut(account, address)) {
                throw new LockedException("Too many attempts have failed");
            }
            Authentication signedIn = accounts.authenticate(asked);
            attempts.succeeded(account, address);
            return signedIn;
        } catch (BadCredentialsException e) {
            attempts.failed(account, address);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
