package uk.iomgraph.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@DisplayName("A stream of events")
class EventStreamsTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ExecutionResult EVENT =
            ExecutionResultImpl.newExecutionResult().data("event").build();

    @Test
    @DisplayName("ends with a sentence when it has lasted as long as it may")
    void ends() {
        List<ExecutionResult> events = streams(1, Duration.ofMillis(50))
                .limited(Flux.concat(Flux.just(EVENT), Flux.never()))
                .collectList()
                .block(SOON);
        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isEqualTo(EVENT);
        assertThat(code(events.get(1))).isEqualTo("TIMEOUT");
    }

    @Test
    @DisplayName("is refused while as many are open as may be, and not once one of them is over")
    void openAtOnce() {
        EventStreams streams = streams(1, SOON);
        Sinks.Many<ExecutionResult> first = Sinks.many().unicast().onBackpressureBuffer();
        streams.limited(first.asFlux()).subscribe();
        Flux<ExecutionResult> second = streams.limited(Flux.just(EVENT));
        assertThat(code(second.blockFirst(SOON))).isEqualTo("TOO_BUSY");
        first.tryEmitComplete();
        assertThat(second.blockFirst(SOON)).isEqualTo(EVENT);
        assertThat(second.blockFirst(SOON)).isEqualTo(EVENT);
    }

    @Test
    @DisplayName("tells errors with a code, as every answer does")
    void coded() {
        GraphQLError bare = GraphqlErrorBuilder.newError().message("odd").build();
        ExecutionResult fault =
                ExecutionResultImpl.newExecutionResult().addError(bare).build();
        assertThat(code(streams(1, SOON).limited(Flux.just(fault)).blockFirst(SOON)))
                .isEqualTo("INTERNAL_ERROR");
    }

    private static EventStreams streams(int open, Duration longest) {
        return new EventStreams(
                new ApiSettings(12, 1000, 1000, 1000, DataSize.ofKilobytes(1), SOON, open, longest, Set.of()));
    }

    private static Object code(ExecutionResult result) {
        return result.getErrors().get(0).getExtensions().get("code");
    }
}
