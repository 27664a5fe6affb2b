package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rate of requests")
class RequestRateTests {

    private final AtomicLong now = new AtomicLong();
    private final RequestRate rate = new RequestRate(30, now::get);

    @Test
    @DisplayName("lets a minute's worth through at once, then says how long to wait")
    void burst() {
        assertThat(allowed("ann", 100)).isEqualTo(30);
        assertThat(rate.secondsToWait("ann")).isEqualTo(2);
    }

    @Test
    @DisplayName("lets through what it said to wait for, and no more")
    void waiting() {
        allowed("ann", 100);
        now.addAndGet(Duration.ofSeconds(rate.secondsToWait("ann")).toNanos());
        assertThat(allowed("ann", 10)).isEqualTo(1);
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(allowed("ann", 100)).isEqualTo(10);
    }

    @Test
    @DisplayName("never saves up more than a minute's worth")
    void longSilence() {
        allowed("ann", 100);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(allowed("ann", 100)).isEqualTo(30);
    }

    @Test
    @DisplayName("is each viewer's own")
    void own() {
        allowed("ann", 100);
        assertThat(allowed("bob", 10)).isEqualTo(10);
    }

    private long allowed(String viewer, int asked) {
        return IntStream.range(0, asked)
                .filter(request -> rate.secondsToWait(viewer) == 0)
                .count();
    }
}
