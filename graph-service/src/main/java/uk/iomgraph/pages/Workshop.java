package uk.iomgraph.pages;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Where files are drawn: a few at a time, since each takes a processor and tens of megabytes for its while. */
final class Workshop {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_S = 10;

    private static final Semaphore PLACES = new Semaphore(AT_ONCE);

    private Workshop() {}

    /**
     * Makes something once there is a place.
     *
     * @throws PageFault if none becomes free in time
     */
    static <T> T make(Supplier<T> work) {
        boolean place;
        try {
            place = PLACES.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            place = false;
        }
        if (!place) {
            throw new PageFault(
                    HttpStatus.SERVICE_UNAVAILABLE, "Many files are being made just now. Try again in a minute.");
        }
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }
}
