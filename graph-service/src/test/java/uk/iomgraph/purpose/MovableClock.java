package uk.iomgraph.purpose;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real time, and as much later as a test wants. */
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration later = Duration.ZERO;

    public MovableClock(ZoneId zone) {
        this(Clock.system(zone));
    }

    private MovableClock(Clock real) {
        this.real = real;
    }

    /** Sets how much later it is than it really is; negative for earlier. */
    public void move(Duration by) {
        later = by;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone));
    }
}
