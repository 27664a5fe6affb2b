package uk.iomgraph.security.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many requests viewers have made lately. Each has a minute's worth to begin with, and gets it back evenly over a
 * minute. Memory is bounded.
 */
final class RequestRate {

    private static final int MOST = 100_000;
    private static final double NANOS_IN_MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final Ticker ticker;
    private final Cache<String, Left> viewers;

    RequestRate(int perMinute, Ticker ticker) {
        this.perMinute = perMinute;
        this.ticker = ticker;
        // Who has asked nothing for a minute has all of it again.
        this.viewers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofMinutes(2))
                .ticker(ticker)
                .build();
    }

    /** Counts a request; in how many seconds it may be made if it may not now, and zero if it may. */
    long secondsToWait(String viewer) {
        long now = ticker.read();
        Left left = viewers.asMap().compute(viewer, (name, before) -> next(before, now));
        return left.allowed() ? 0 : Math.max(1, (long) Math.ceil((1 - left.requests()) * 60 / perMinute));
    }

    private Left next(@Nullable Left before, long now) {
        double requests = before == null
                ? perMinute
                : Math.min(perMinute, before.requests() + (now - before.at()) * perMinute / NANOS_IN_MINUTE);
        boolean allowed = requests >= 1;
        return new Left(allowed ? requests - 1 : requests, now, allowed);
    }

    private record Left(double requests, long at, boolean allowed) {}
}
