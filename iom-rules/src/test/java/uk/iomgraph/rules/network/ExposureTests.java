package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.network.Exposure.Contribution;
import uk.iomgraph.rules.network.Exposure.Event;
import uk.iomgraph.rules.network.ExposureKernel.Form;

@DisplayName("Exposure to violence")
class ExposureTests {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final int TODAY = 1_000;

    /** 1 and 2 are neighbours of 0, with weights 1 and 0.5; 3 is a neighbour of 1 only. */
    private static final TieNetwork NETWORK = SampleNetworks.of(4, "0-1 0-2-0.5 1-3");

    @Test
    @DisplayName(
            "is the sum over neighbours' events of the weight of the tie and of the time since, worked out by hand.")
    void byHand() {
        List<Event> events =
                List.of(new Event(1, 10, TODAY - 125), new Event(1, 11, TODAY - 250), new Event(2, 12, TODAY - 125));
        // exp(-1) + exp(-2) + exp(-1) / 2
        assertThat(new Exposure(NETWORK, events, ExposureKernel.MEAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value())
                .isCloseTo(0.68715444478, within(1e-9));
        assertThat(new Exposure(NETWORK, events, ExposureKernel.MEDIAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value())
                .isCloseTo(1.5 * Math.pow(2, -125 / 83.0) + Math.pow(2, -250 / 83.0), CLOSE);
    }

    @Test
    @DisplayName("tells what adds to it, the most first.")
    void contributions() {
        ExposureKernel kernel = new ExposureKernel(Form.HALF_LIFE, 10);
        Event near = new Event(2, 12, TODAY - 10);
        Event far = new Event(1, 10, TODAY - 30);
        assertThat(new Exposure(NETWORK, List.of(far, near), kernel).contributions(0, TODAY))
                .containsExactly(new Contribution(near, 10, 0.5, 0.25), new Contribution(far, 30, 1, 0.125));
    }

    @Test
    @DisplayName("counts neither own events, nor those of people further away, nor those of the day or later.")
    void notCounted() {
        List<Event> events = List.of(
                new Event(0, 10, TODAY - 5),
                // The same offence, in which both took part.
                new Event(1, 10, TODAY - 5),
                new Event(3, 11, TODAY - 5),
                new Event(1, 12, TODAY),
                new Event(1, 13, TODAY + 1));
        assertThat(new Exposure(NETWORK, events, ExposureKernel.MEAN_DELAY).contributions(0, TODAY))
                .isEmpty();
        assertThat(new Exposure(NETWORK, events, ExposureKernel.MEAN_DELAY)
                        .sums(TODAY)
                        .apply(0)
                        .value())
                .isZero();
    }

    @Test
    @DisplayName("counts an offence once for each neighbour in it, and once only for each.")
    void each() {
        List<Event> events =
                List.of(new Event(1, 10, TODAY - 5), new Event(1, 10, TODAY - 5), new Event(2, 10, TODAY - 5));
        assertThat(new Exposure(NETWORK, events, ExposureKernel.MEAN_DELAY).contributions(0, TODAY))
                .hasSize(2);
    }

    @Test
    @DisplayName("decays to 1/e after the mean delay, to a half after the half-life, and is nothing before the event.")
    void kernels() {
        assertThat(ExposureKernel.MEAN_DELAY.weight(125)).isCloseTo(Math.exp(-1), CLOSE);
        assertThat(ExposureKernel.MEDIAN_DELAY.weight(83)).isCloseTo(0.5, CLOSE);
        assertThat(ExposureKernel.MEAN_DELAY.weight(0)).isEqualTo(1);
        assertThat(ExposureKernel.MEAN_DELAY.weight(-1)).isZero();
        // The published mean and median agree with one exponential decay to within four days.
        assertThat(ExposureKernel.MEAN_DELAY.weight(87)).isCloseTo(0.5, within(0.002));
        assertThatThrownBy(() -> new ExposureKernel(Form.EXPONENTIAL, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
