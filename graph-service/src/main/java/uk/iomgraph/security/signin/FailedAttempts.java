package uk.iomgraph.security.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;

/**
 * How many attempts to sign in have failed lately: by account and address together, by address, and by account. Who has
 * signed in is forgiven what failed for that account from that address, and nothing else. Memory is bounded.
 */
final class FailedAttempts {

    private static final int MOST = 100_000;

    private final SignInSettings settings;
    private final Cache<Key, Integer> failures;

    FailedAttempts(SignInSettings settings, Ticker ticker) {
        this.settings = settings;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.lockOut())
                .ticker(ticker)
                .build();
    }

    /** Whether an attempt is not even to be checked. */
    boolean lockedOut(String account, String address) {
        return keys(account, address).stream().anyMatch(key -> failures.asMap().getOrDefault(key, 0) >= most(key));
    }

    void failed(String account, String address) {
        keys(account, address).forEach(key -> failures.asMap().merge(key, 1, Integer::sum));
    }

    void succeeded(String account, String address) {
        failures.invalidate(new Key(account, address));
    }

    private int most(Key key) {
        return key.account().isEmpty() || key.address().isEmpty() ? settings.attemptsInAll() : settings.attempts();
    }

    private static List<Key> keys(String account, String address) {
        return List.of(new Key(account, address), new Key("", address), new Key(account, ""));
    }

    /** An account and an address; either is empty where any is meant. */
    private record Key(String account, String address) {}
}
