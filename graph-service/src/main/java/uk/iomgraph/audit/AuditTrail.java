package uk.iomgraph.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Takes events in from all requests. One thread writes what many of them wait for at once, so that they share one wait for the
 * disk. As long as nothing can be written it tries again each second.
 */
@Component
public class AuditTrail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private static final int MOST_AT_ONCE = 1_000;
    private static final long LAST_EVENTS_MILLIS = 5_000;

    private final AuditSink sink;
    private final AuditSettings settings;
    private final Clock clock;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private final Thread writer;
    private volatile @Nullable Instant downSince;
    private volatile boolean closed;

    AuditTrail(AuditSink sink, AuditSettings settings, Clock clock) {
        this.sink = sink;
        this.settings = settings;
        this.clock = clock;
        this.writer = new DaemonThreads("audit").newThread(this::work);
        this.writer.start();
    }

    /**
     * Keeps an event. When it returns the event is on disk and what it is about may go out.
     *
     * @throws AuditUnavailable if it is not kept
     */
    public void keep(AuditEvent event) {
        try {
            submit(event).get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AuditUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuditUnavailable(e);
        }
    }

    /** Keeps an event without waiting: the future ends when it is on disk, or with {@link AuditUnavailable}. */
    public CompletableFuture<@Nullable Void> submit(AuditEvent event) {
        Waiting waiting = new Waiting(event, new CompletableFuture<>());
        queue.add(waiting);
        if (closed && !writer.isAlive()) {
            fail(List.of(waiting), new IOException("The audit trail is closed"));
        }
        return waiting.done();
    }

    /** Has the trail tell something of the service itself, for which nobody waits. */
    public void note(String operation) {
        AuditEvent event = AuditEvent.ofService(clock.instant(), Act.UPKEEP, operation, List.of());
        queue.add(new Waiting(event, new CompletableFuture<>()));
    }

    /** Since when nothing can be written; null while it can. */
    public @Nullable Instant downSince() {
        return downSince == null && !writer.isAlive() ? clock.instant() : downSince;
    }

    /** Notes that an answer was refused without its event being tried. */
    public void refuse() {
        refused.incrementAndGet();
    }

    /**
     * Writes what waits, and closes the sink. The thread is not interrupted: that would close the file under a write.
     */
    @Override
    public void destroy() throws InterruptedException {
        closed = true;
        note("audit.closed");
        writer.join(LAST_EVENTS_MILLIS);
    }

    private void work() {
        try {
            while (!closed) {
                List<Waiting> batch = new ArrayList<>();
                Waiting first = queue.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    sink.rest();
                } else {
                    batch.add(first);
                }
                queue.drainTo(batch, MOST_AT_ONCE);
                write(batch);
            }
        } catch (InterruptedException e) {
            LOG.error("The audit trail was told to stop by something else than this service");
        }
        List<Waiting> last = new ArrayList<>();
        queue.drainTo(last);
        write(last);
        close();
    }

    private void write(List<Waiting> batch) {
        Instant since = downSince;
        if (batch.isEmpty() && since == null) {
            return;
        }
        List<AuditEvent> events = new ArrayList<>();
        long missed = refused.get();
        if (since != null) {
            String told = "from " + since + ", " + missed + " answers refused";
            events.add(AuditEvent.ofService(clock.instant(), Act.UPKEEP, "audit.resumed", List.of(told)));
        }
        batch.forEach(waiting -> events.add(waiting.event()));
        try {
            sink.write(events);
        } catch (IOException | RuntimeException e) {
            down(e);
            fail(batch, e);
            return;
        }
        if (since != null) {
            refused.addAndGet(-missed);
            downSince = null;
            LOG.info("The audit trail can be written again");
        }
        batch.forEach(waiting -> waiting.done().complete(null));
    }

    private void down(Exception cause) {
        if (downSince == null) {
            downSince = clock.instant();
            LOG.error("The audit trail cannot be written: nothing is answered until it can be", cause);
        }
    }

    private void fail(List<Waiting> batch, Exception cause) {
        refused.addAndGet(batch.size());
        batch.forEach(waiting -> waiting.done().completeExceptionally(new AuditUnavailable(cause)));
    }

    private void close() {
        try {
            sink.close();
        } catch (IOException e) {
            LOG.error("The audit trail could not be closed", e);
        }
    }

    /** An event, and who waits for it. */
    private record Waiting(AuditEvent event, CompletableFuture<@Nullable Void> done) {}
}
