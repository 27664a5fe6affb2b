package uk.iomgraph.analytics.run;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** A run that waits or is worked on in this process: how far it is, who listens, and whether it was called off. */
final class LiveRun {

    private final Sinks.Many<AnalyticsRunProgress> listeners =
            Sinks.many().replay().latest();
    private AnalyticsRunProgress last;
    private @Nullable Thread worker;
    private boolean calledOff;
    private int steps = 1;
    private int done = -1;

    LiveRun(String id) {
        this.last = AnalyticsRunProgress.waiting(id);
        tell(last);
    }

    String id() {
        return progress().id();
    }

    synchronized AnalyticsRunProgress progress() {
        return last;
    }

    /** What is told of the run from now on, beginning with how far it is; who reads slowly is told less often. */
    Flux<AnalyticsRunProgress> events() {
        return listeners.asFlux().onBackpressureLatest().publishOn(Schedulers.boundedElastic(), 1);
    }

    /**
     * The run begins in the current thread.
     *
     * @return false if it was called off before
     */
    synchronized boolean begin() {
        worker = Thread.currentThread();
        return !calledOff;
    }

    /** The run has so many steps. */
    synchronized void expect(int steps) {
        this.steps = steps;
    }

    /**
     * The next step begins.
     *
     * @throws CalledOff if somebody called the run off
     */
    synchronized void step(String doing) {
        if (calledOff) {
            throw new CalledOff();
        }
        done++;
        told(0, doing);
    }

    /** So much of the step is done, from 0 to 1. What was told is never taken back. */
    synchronized void within(double fraction) {
        if (last.state() == AnalyticsRunState.RUNNING && last.doing() != null) {
            told(fraction, last.doing());
        }
    }

    /** Calls the run off: it ends at its next step, or, where the database is at work for it, at once. */
    synchronized void callOff() {
        calledOff = true;
        if (worker != null && !last.state().over()) {
            worker.interrupt();
        }
    }

    synchronized boolean calledOff() {
        return calledOff;
    }

    /** The thread is done with the run: nobody interrupts it for this one any more. */
    synchronized void release() {
        worker = null;
        // Clears what callOff has set, for whatever the thread does next.
        Thread.interrupted();
    }

    /** The run is over. */
    synchronized void end(AnalyticsRunState state, @Nullable String failure) {
        tell(AnalyticsRunProgress.over(last.id(), state, failure));
        listeners.tryEmitComplete();
    }

    private void told(double fraction, String doing) {
        double part = Math.min(1, (Math.max(0, done) + Math.max(0, Math.min(1, fraction))) / steps);
        double progress = Math.max(last.progress(), part);
        if (progress > last.progress() || !doing.equals(last.doing())) {
            tell(new AnalyticsRunProgress(last.id(), AnalyticsRunState.RUNNING, progress, doing, null));
        }
    }

    private void tell(AnalyticsRunProgress progress) {
        last = progress;
        listeners.tryEmitNext(progress);
    }

    /** The run was called off. */
    static final class CalledOff extends RuntimeException {}
}
