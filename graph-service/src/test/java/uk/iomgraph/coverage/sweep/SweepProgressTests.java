package uk.iomgraph.coverage.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.purpose.MovableClock;

@DisplayName("How far a sweep is")
class SweepProgressTests {

    @Test
    @DisplayName("is told once in an interval at the most, and not before it has passed")
    void thinnedOut() {
        MovableClock clock = new MovableClock(ZoneOffset.UTC);
        List<Long> told = new ArrayList<>();
        SweepProgress progress = SweepProgress.every(Duration.ofHours(10), clock, told::add);
        for (long hour = 0; hour <= 25; hour++) {
            clock.move(Duration.ofHours(hour));
            progress.at(hour);
            progress.at(hour);
        }
        assertThat(told).containsExactly(10L, 20L);
    }
}
