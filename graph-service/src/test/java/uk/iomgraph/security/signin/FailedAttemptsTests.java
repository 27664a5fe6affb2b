package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Failed attempts to sign in")
class FailedAttemptsTests {

    private final AtomicLong now = new AtomicLong();
    private final FailedAttempts attempts =
            new FailedAttempts(new SignInSettings(true, null, 3, 6, Duration.ofMinutes(15), 60), now::get);

    @Test
    @DisplayName("lock out the account from that address, and from no other")
    void pair() {
        fail(3, "ann", "here");
        assertThat(attempts.lockedOut("ann", "here")).isTrue();
        assertThat(attempts.lockedOut("ann", "there")).isFalse();
        assertThat(attempts.lockedOut("bob", "here")).isFalse();
    }

    @Test
    @DisplayName("of many accounts lock out the address for every account")
    void address() {
        for (int account = 0; account < 6; account++) {
            attempts.failed("account" + account, "here");
        }
        assertThat(attempts.lockedOut("somebody", "here")).isTrue();
        assertThat(attempts.lockedOut("somebody", "there")).isFalse();
    }

    @Test
    @DisplayName("from many addresses lock out the account everywhere")
    void account() {
        for (int address = 0; address < 6; address++) {
            attempts.failed("ann", "address" + address);
        }
        assertThat(attempts.lockedOut("ann", "elsewhere")).isTrue();
        assertThat(attempts.lockedOut("bob", "elsewhere")).isFalse();
    }

    @Test
    @DisplayName("are forgotten in time, counted from the last")
    void time() {
        fail(3, "ann", "here");
        now.addAndGet(Duration.ofMinutes(14).toNanos());
        assertThat(attempts.lockedOut("ann", "here")).isTrue();
        attempts.failed("ann", "here");
        now.addAndGet(Duration.ofMinutes(14).toNanos());
        assertThat(attempts.lockedOut("ann", "here")).isTrue();
        now.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(attempts.lockedOut("ann", "here")).isFalse();
    }

    @Test
    @DisplayName("are forgiven to who signs in, but not to the address, which may know one password and guess others")
    void success() {
        fail(2, "ann", "here");
        attempts.succeeded("ann", "here");
        fail(2, "ann", "here");
        assertThat(attempts.lockedOut("ann", "here")).isFalse();
        fail(2, "bob", "here");
        assertThat(attempts.lockedOut("carl", "here")).isTrue();
    }

    private void fail(int times, String account, String address) {
        for (int attempt = 0; attempt < times; attempt++) {
            attempts.failed(account, address);
        }
    }
}
