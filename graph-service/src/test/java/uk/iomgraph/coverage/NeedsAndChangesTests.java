package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.coverage.PathwayNeed.HelpState;
import uk.iomgraph.coverage.UpcomingChange.Ahead;
import uk.iomgraph.coverage.UpcomingChange.Kind;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Intervention;
import uk.iomgraph.rules.timeline.Need;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Timeline;

@DisplayName("What a person needs on a day, and what changes after it")
class NeedsAndChangesTests {

    private static final int TODAY = Day.of(LocalDate.of(2026, 3, 1));

    @Test
    @DisplayName("the greatest need that agencies say counts; what nobody assessed has no severity, which is not none")
    void needs() {
        List<PathwayNeed> needs = PathwayNeed.of(
                person(
                        need("a", Pathway.HEALTH, 1, -30, 100),
                        need("b", Pathway.HEALTH, 3, -10, 100),
                        need("c", Pathway.HEALTH, 2, -90, -60),
                        need("d", Pathway.ETE, 0, -10, 100)),
                Horizons.fresh(),
                TODAY);
        assertThat(needs).extracting(PathwayNeed::pathway).containsExactly(Pathway.values());
        assertThat(needs).extracting(PathwayNeed::severity).containsExactly(null, null, null, null, 0, null, 3);
        assertThat(needs.get(6).from()).isEqualTo(Day.date(TODAY - 10));
    }

    @ParameterizedTest(name = "referred {0}, accepted {1}, refused {2}, begun {3}, over {4}: {5}")
    @CsvSource(
            value = {
                "5, -, -, -, -, NONE",
                "-5, -, -, -, -, REFERRED",
                "-5, -3, -, -, -, ACCEPTED",
                "-5, -3, -, 3, -, ACCEPTED",
                "-5, -3, -, -1, -, UNDER_WAY",
                "-5, -, -2, -, -, NONE",
                "-5, -3, -, -2, 0, NONE",
                "-5, -3, -, -2, 1, UNDER_WAY"
            },
            nullValues = "-")
    @DisplayName("help has come as far as its days say")
    void help(Integer referred, Integer accepted, Integer refused, Integer begun, Integer over, HelpState state) {
        Intervention help = new Intervention(
                span("h", referred, null),
                Pathway.FINANCE,
                day(accepted),
                day(refused),
                day(begun),
                day(over),
                Intervention.Outcome.NONE,
                null,
                AgencyType.OTHER,
                null);
        assertThat(on(Pathway.FINANCE, PathwayNeed.of(person(help), Horizons.fresh(), TODAY))
                        .help())
                .isEqualTo(state);
    }

    @Test
    @DisplayName("while a feed is late that would tell of help, none is not known; help that is known stays known")
    void lateFeed() {
        Intervention help = new Intervention(
                span("h", -9, null),
                Pathway.FINANCE,
                Day.NEVER,
                Day.NEVER,
                TODAY - 5,
                Day.NEVER,
                Intervention.Outcome.NONE,
                null,
                AgencyType.OTHER,
                null);
        Horizons late =
                Horizons.of(Map.of(new Horizons.Feed("PRO", EpisodeKind.INTERVENTION), LocalDate.of(2026, 2, 1)));
        List<PathwayNeed> needs = PathwayNeed.of(person(help, need("a", Pathway.ETE, 2, -30, 90)), late, TODAY);
        assertThat(on(Pathway.FINANCE, needs).help()).isEqualTo(HelpState.UNDER_WAY);
        assertThat(on(Pathway.ETE, needs).help()).isEqualTo(HelpState.NOT_KNOWN);
    }

    @Test
    @DisplayName(
            "records that begin and end are told, planned ends as such; what is on the day or past the window is not")
    void changes() {
        Stream<Episode> episodes = Stream.of(
                new Custody(
                        new Span("CUS/custody/c", "CUS", TODAY - 9, Day.NEVER, TODAY + 20),
                        Custody.Kind.REMAND,
                        null,
                        0),
                need("a", Pathway.ETE, 2, 10, 30),
                need("b", Pathway.ETE, 2, -10, 0),
                need("c", Pathway.ETE, 2, -10, 91));
        List<UpcomingChange> changes = UpcomingChange.inOrder(
                episodes.flatMap(episode -> UpcomingChange.of(episode, new Ahead(TODAY, TODAY + 90))), 10);
        assertThat(changes)
                .extracting(change -> change.kind() + " " + (Day.of(change.on()) - TODAY) + " " + change.planned())
                .containsExactly("BEGINS 10 false", "ENDS 20 true", "ENDS 30 false");
        assertThat(changes).extracting(UpcomingChange::kind).doesNotContain(Kind.GAP_OPENS);
    }

    private static Timeline person(Episode... episodes) {
        return Timeline.of(new Timeline.Person(Day.NEVER, Day.NEVER, false, false), List.of(episodes));
    }

    private static Need need(String ref, Pathway pathway, int severity, int from, int to) {
        return new Need(span(ref, from, to), pathway, severity);
    }

    private static Span span(String ref, int from, Integer to) {
        return new Span("PRO/needs/" + ref, "PRO", TODAY + from, day(to), Day.NEVER);
    }

    private static int day(Integer fromToday) {
        return fromToday == null ? Day.NEVER : TODAY + fromToday;
    }

    private static PathwayNeed on(Pathway pathway, List<PathwayNeed> needs) {
        return needs.stream()
                .filter(need -> need.pathway() == pathway)
                .findFirst()
                .orElseThrow();
    }
}
