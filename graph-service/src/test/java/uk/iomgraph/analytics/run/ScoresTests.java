package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.analytics.run.Scores.Entry;

@DisplayName("What a run says of people")
class ScoresTests {

    @Test
    @DisplayName("stands highest first, those who are equal by id and with the same rank")
    void ranked() {
        Scores scores = Scores.ranked(
                "DEGREE", List.of(Entry.of("d", 1), Entry.of("c", 3), Entry.of("b", 3), Entry.of("a", 2)));
        assertThat(scores.entries())
                .containsExactly(
                        new Entry("b", 3, 1, null),
                        new Entry("c", 3, 1, null),
                        new Entry("a", 2, 3, null),
                        new Entry("d", 1, 4, null));
    }

    @Test
    @DisplayName("stands by group, the first group first, where the values are numbers of groups")
    void numbered() {
        Scores scores = Scores.numbered("COMMUNITY", List.of(Entry.of("c", 2), Entry.of("b", 1), Entry.of("a", 2)));
        assertThat(scores.entries())
                .containsExactly(new Entry("b", 1, 1, null), new Entry("a", 2, 2, null), new Entry("c", 2, 2, null));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000, 1", "1001, 2", "2500, 3"})
    @DisplayName("is written in blocks of a thousand")
    void blocks(int people, int blocks) {
        List<Entry> entries = IntStream.range(0, people)
                .mapToObj(person -> Entry.of("person" + person, person))
                .toList();
        assertThat(Scores.ranked("DEGREE", entries).blocks("run")).hasSize(blocks);
    }

    @ParameterizedTest
    @CsvSource({"42.86%, 0.4286", "100%, 1", "n/a, 0", "'', 0"})
    @DisplayName("and how far the graph library is with it is read from what it writes")
    void progress(String written, double fraction) {
        assertThat(TaskProgress.fraction(written)).isEqualTo(fraction);
    }
}
