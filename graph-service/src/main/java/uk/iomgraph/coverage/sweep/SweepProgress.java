package uk.iomgraph.coverage.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Told how far a sweep is. */
@FunctionalInterface
public interface SweepProgress {

    /** Tells nobody. */
    SweepProgress SILENT = people -> {};

    /** Tells another once in so long at the most, and not before so long has passed. */
    static SweepProgress every(Duration interval, Clock clock, SweepProgress told) {
        AtomicReference<Instant> due = new AtomicReference<>(clock.instant().plus(interval));
        return people -> {
            Instant now = clock.instant();
            Instant next = due.get();
            if (now.isAfter(next) && due.compareAndSet(next, now.plus(interval))) {
                told.at(people);
            }
        };
    }

    /** So many people have been dealt with; called from several threads. */
    void at(long people);
}
