package uk.iomgraph.security.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for some minutes which passwords were right. To check a hash takes tens of milliseconds, which is its
 * purpose; but programs send their password with each request. What is remembered is keyed with a secret of this
 * process, and a wrong password is checked in full each time.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final int MOST = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final PasswordEncoder encoder;
    private final byte[] secret = new byte[32];
    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    RememberingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
        new SecureRandom().nextBytes(secret);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        String sealed = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(password + "\n" + hash);
        if (right.getIfPresent(sealed) != null) {
            return true;
        }
        boolean matches = encoder.matches(password, hash);
        if (matches) {
            right.put(sealed, true);
        }
        return matches;
    }
}
