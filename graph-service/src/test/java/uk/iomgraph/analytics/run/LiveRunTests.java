package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run that is under way")
class LiveRunTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final LiveRun run = new LiveRun("one");

    @BeforeEach
    void begins() {
        run.expect(4);
        assertThat(run.begin()).isTrue();
    }

    @Test
    @DisplayName("counts its steps and what is done of the step it works on, and never takes back what it told")
    void progressGrows() {
        assertThat(run.progress().state()).isEqualTo(AnalyticsRunState.QUEUED);
        run.step("Reading");
        assertThat(run.progress()).isEqualTo(at(0, "Reading"));
        run.within(0.5);
        assertThat(run.progress()).isEqualTo(at(0.125, "Reading"));
        run.within(0.2);
        assertThat(run.progress()).isEqualTo(at(0.125, "Reading"));
        run.step("Measuring");
        assertThat(run.progress()).isEqualTo(at(0.25, "Measuring"));
        run.within(7);
        assertThat(run.progress()).isEqualTo(at(0.5, "Measuring"));
    }

    @Test
    @DisplayName("tells whoever comes late how far it is, then the rest, and ends with its end")
    void lateListener() {
        run.step("Reading");
        run.step("Measuring");
        CompletableFuture<List<AnalyticsRunProgress>> listening =
                run.events().collectList().toFuture();
        run.end(AnalyticsRunState.COMPLETE, null);
        List<AnalyticsRunProgress> heard =
                listening.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(heard).isNotEmpty();
        assertThat(heard.get(heard.size() - 1))
                .isEqualTo(new AnalyticsRunProgress("one", AnalyticsRunState.COMPLETE, 1, null, null));
        assertThat(run.events().collectList().block(SOON)).hasSize(1);
    }

    @Test
    @DisplayName("stops at its next step when it is called off, and interrupts what its thread waits for")
    void calledOff() {
        run.step("Reading");
        run.callOff();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThatThrownBy(() -> run.step("Measuring")).isInstanceOf(LiveRun.CalledOff.class);
        run.release();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("does not begin when it was called off while it waited, and then interrupts nobody")
    void calledOffBefore() {
        LiveRun waiting = new LiveRun("two");
        waiting.callOff();
        assertThat(waiting.begin()).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static AnalyticsRunProgress at(double progress, String doing) {
        return new AnalyticsRunProgress("one", AnalyticsRunState.RUNNING, progress, doing, null);
    }
}
