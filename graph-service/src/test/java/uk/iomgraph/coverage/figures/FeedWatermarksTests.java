package uk.iomgraph.coverage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.iomgraph.coverage.figures.FeedWatermarks.Delivered;
import uk.iomgraph.coverage.figures.FeedWatermarks.LateFeed;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.EpisodeKind;

@DisplayName("An agency is late")
class FeedWatermarksTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 1, 10);
    private static final Instant RECEIVED = Instant.parse("2026-01-10T07:00:00Z");

    private static Delivered delivery(String source, String extractedAt) {
        return new Delivered(source, RECEIVED, Instant.parse(extractedAt), Set.of(EpisodeKind.LEAD_ROLE));
    }

    private static FiguresSettings settings(Map<String, Duration> single) {
        return new FiguresSettings(Duration.ofDays(35), single, Duration.ofDays(1), false);
    }

    private static FeedWatermarks on(LocalDate day, Map<String, Duration> single) {
        return FeedWatermarks.of(
                List.of(delivery("PNC", "2026-01-10T06:00:00Z"), delivery("PROB", "2026-01-10T06:00:00Z")),
                new Moment(day, RECEIVED.plus(Duration.ofDays(100))),
                settings(single));
    }

    @ParameterizedTest(name = "{0} days after its last extract: {1}")
    @CsvSource({"34, ''", "35, ''", "36, PNC PROB"})
    @DisplayName("from the 36th day after its last extract on, where nothing is said of it")
    void all(int days, String late) {
        assertThat(sources(on(TOLD.plusDays(days), Map.of()))).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} days after the last extract of both: {1}")
    @CsvSource({"1, ''", "2, ''", "3, PNC", "35, PNC", "36, PNC PROB"})
    @DisplayName("after as many days as are set for it alone, and the others are not for that")
    void single(int days, String late) {
        assertThat(sources(on(TOLD.plusDays(days), Map.of("PNC", Duration.ofDays(2)))))
                .isEqualTo(late);
    }

    @Test
    @DisplayName("later than others, where it may be")
    void longer() {
        assertThat(sources(on(TOLD.plusDays(36), Map.of("PNC", Duration.ofDays(90)))))
                .isEqualTo("PROB");
    }

    @Test
    @DisplayName("and what it would tell of is unknown from the day of its last extract on, of those it has told of")
    void unknown() {
        FeedWatermarks feeds = on(TOLD.plusDays(3), Map.of("PNC", Duration.ofDays(2)));

        assertThat(feeds.late()).containsExactly(new LateFeed("PNC", TOLD));
        assertThat(feeds.knownTo(Set.of("PNC", "PROB"), GapRules.get("G27"))).isEqualTo(Day.of(TOLD));
        assertThat(feeds.knownTo(Set.of("PROB"), GapRules.get("G27"))).isEqualTo(Day.NEVER);
        assertThat(feeds.knownTo(Set.of("PNC"), GapRules.get("G12")))
                .as("it never told of selection scores")
                .isEqualTo(Day.NEVER);
    }

    @Test
    @DisplayName("never with gaps that are not of people: of those no agency has told")
    void wider() {
        FeedWatermarks feeds = on(TOLD.plusDays(100), Map.of());

        GapRules.all().forEach(rule -> assertThat(feeds.knownTo(Set.of(), rule)).isEqualTo(Day.NEVER));
    }

    @Test
    @DisplayName("by the last of its extracts, and only by what had come by then")
    void lastExtract() {
        Delivered later = new Delivered(
                "PNC", RECEIVED.plus(Duration.ofDays(5)), Instant.parse("2026-01-15T06:00:00Z"), Set.of());
        List<Delivered> both = List.of(later, delivery("PNC", "2026-01-10T06:00:00Z"));
        FiguresSettings twoDays = settings(Map.of("PNC", Duration.ofDays(2)));
        LocalDate day = TOLD.plusDays(3);

        assertThat(sources(FeedWatermarks.of(both, new Moment(day, RECEIVED), twoDays)))
                .isEqualTo("PNC");
        assertThat(sources(FeedWatermarks.of(both, new Moment(day, RECEIVED.plus(Duration.ofDays(5))), twoDays)))
                .isEmpty();
    }

    @Test
    @DisplayName("by the day of the extract as it is in London")
    void summerTime() {
        Delivered afterMidnight = delivery("PNC", "2026-06-30T23:30:00Z");
        FiguresSettings oneDay = settings(Map.of("PNC", Duration.ofDays(1)));
        Instant knownAt = Instant.parse("2026-08-01T00:00:00Z");

        assertThat(sources(FeedWatermarks.of(
                        List.of(afterMidnight), new Moment(LocalDate.of(2026, 7, 2), knownAt), oneDay)))
                .isEmpty();
        assertThat(sources(FeedWatermarks.of(
                        List.of(afterMidnight), new Moment(LocalDate.of(2026, 7, 3), knownAt), oneDay)))
                .isEqualTo("PNC");
    }

    @Test
    @DisplayName("as the configuration says, by code in any letters, of agencies that never delivered too")
    void configured() {
        started(
                        "iom.figures.late-after-of.PNC=2d",
                        "iom.figures.late-after-of[POLE.GMP]=3d",
                        "iom.figures.late-after-of.nobody=1d")
                .run(context -> {
                    FiguresSettings settings = context.getBean(FiguresSettings.class);
                    assertThat(settings.lateAfter("PNC")).isEqualTo(Duration.ofDays(2));
                    assertThat(settings.lateAfter("pnc")).isEqualTo(Duration.ofDays(2));
                    assertThat(settings.lateAfter("POLE.GMP")).isEqualTo(Duration.ofDays(3));
                    assertThat(settings.lateAfter("PROB")).isEqualTo(Duration.ofDays(35));
                });
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "late-after-of.PNC, 0d",
        "late-after-of.PNC, -2d",
        "late-after-of.PNC, 36h",
        "late-after-of.PNC, 12h",
        "late-after, 0d"
    })
    @DisplayName(
            "after whole days, one at least: anything else stops the start, with a sentence that names the property")
    void refused(String property, String value) {
        started("iom.figures." + property + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("iom.figures." + property + " is ")
                        .hasMessageEndingWith("Set a whole number of days, one at least, such as 2d."));
    }

    @Test
    @DisplayName("after one number of days: a code that is set twice stops the start")
    void twice() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings(Map.of("PNC", Duration.ofDays(2), "pnc", Duration.ofDays(3))))
                .withMessageContaining("is there twice, in capitals and in small letters.");
    }

    private static ApplicationContextRunner started(String... properties) {
        return new ApplicationContextRunner().withUserConfiguration(Bound.class).withPropertyValues(properties);
    }

    @EnableConfigurationProperties(FiguresSettings.class)
    static class Bound {}

    private static String sources(FeedWatermarks feeds) {
        return String.join(" ", feeds.late().stream().map(LateFeed::source).toList());
    }
}
