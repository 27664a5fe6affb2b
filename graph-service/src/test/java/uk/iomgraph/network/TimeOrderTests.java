package uk.iomgraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.network.SmallGraphs.onDays;
import static uk.iomgraph.network.SmallGraphs.tie;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Time order")
class TimeOrderTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ASSOCIATE, 2026-01-01, 2026-02-01, ASSOCIATE, 2026-02-01, 2026-03-01, a tie that ended the day the next begins comes before it, true",
                "ASSOCIATE, 2026-02-01, 2026-03-01, ASSOCIATE, 2026-01-01, 2026-02-01, a tie that begins the day the next ended does not, false",
                "ASSOCIATE, 2026-02-01, 2026-03-01, ASSOCIATE, 2026-01-01, 2026-02-02, a tie that begins on the last day of the next does, true",
                "INVOLVEMENT, 2026-02-01, -, COMMUNICATION, 2026-02-01, -, two events on the same day are in order, true",
                "INVOLVEMENT, 2026-02-02, -, COMMUNICATION, 2026-02-01, -, an event before the one before it is not, false",
                "INVOLVEMENT, 2026-02-02, -, ASSOCIATE, 2026-01-01, -, a tie still open takes any later day, true",
                "INVOLVEMENT, 2026-02-02, -, CO_RESIDED, 2026-01-01, 2026-02-02, the last day together counts, true",
                "INVOLVEMENT, 2026-02-03, -, CO_RESIDED, 2026-01-01, 2026-02-02, the day after it does not, false",
                "INVOLVEMENT, 2026-02-03, -, INVOLVEMENT, -, -, an event without a date never contradicts, true",
                "ASSOCIATE, -, -, INVOLVEMENT, 2020-01-01, -, a tie without dates never contradicts, true",
                "ASSOCIATE, 2026-07-01, -, ASSOCIATE, 2026-01-01, -, nothing after the day of the question counts, false",
            })
    @DisplayName("is kept or broken by two ties one after the other")
    void table(
            TieBasis basis,
            LocalDate from,
            LocalDate end,
            TieBasis next,
            LocalDate nextFrom,
            LocalDate nextEnd,
            String rule,
            boolean kept) {
        TieGraph graph =
                new TieGraph(List.of(tie(basis, "a", "b", 1, from, end), tie(next, "b", "c", 1, nextFrom, nextEnd)));
        List<Route> routes = new RouteSearch(graph, "a", "c", id -> true, new TimeOrder(AS_OF)).find(2, 1);
        assertThat(!routes.isEmpty()).as(rule).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, 2026-01-05, the first of several days that is not too early",
                "2026-01-05, 2026-01-05, the same day",
                "2026-01-06, 2026-01-20, the next of several days",
                "2026-01-21, -, none after the last",
            })
    @DisplayName("takes one of the days of co-offending, never a day between them")
    void coOffending(LocalDate notBefore, LocalDate expected, String rule) {
        Tie tie = onDays("a", "b", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20));
        assertThat(new TimeOrder(AS_OF).earliest(tie, notBefore)).as(rule).isEqualTo(expected);
    }
}
