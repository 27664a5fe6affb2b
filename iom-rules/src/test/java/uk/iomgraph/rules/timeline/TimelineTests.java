package uk.iomgraph.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;

class TimelineTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final int DAY = Day.of(NEW_YEAR);
    private final Timeline.Person person = Timeline.Person.of(LocalDate.of(2006, 7, 1), null, true, false);

    private static Span span(String key, int from, int to) {
        return new Span(key, "S" + key, from, to, Day.NEVER);
    }

    @Test
    void keepsEpisodesByKindInOrder() {
        Review late = new Review(span("a", 5, Day.NEVER));
        Review early = new Review(span("b", 3, Day.NEVER));
        Review same = new Review(span("0", 5, Day.NEVER));
        Need need = new Need(span("n", 1, 2), Pathway.ETE, 2);
        Timeline timeline = Timeline.builder(person)
                .add(late)
                .add(early)
                .add(need)
                .add(same)
                .build();
        assertThat(timeline.list(Review.class)).containsExactly(early, same, late);
        assertThat(timeline.has(EpisodeKind.NEED)).isTrue();
        assertThat(timeline.has(EpisodeKind.TAG)).isFalse();
        assertThat(timeline.hasAny(Set.of(EpisodeKind.TAG, EpisodeKind.NEED))).isTrue();
        assertThat(timeline.hasAny(Set.of(EpisodeKind.TAG))).isFalse();
        assertThat(timeline.kinds()).containsExactly(EpisodeKind.NEED, EpisodeKind.REVIEW);
        assertThat(timeline.sources()).containsExactly("S0", "Sa", "Sb", "Sn");
        assertThat(timeline.episodes()).hasSize(4);
        assertThat(timeline.hasPlans()).isFalse();
        assertThat(timeline.asPlanned()).isSameAs(timeline);
    }

    @Test
    void endsAsPlannedWhatIsOpen() {
        Span planned = Span.of("k", "S", NEW_YEAR, null, NEW_YEAR.plusDays(9));
        List<Episode> open = List.of(
                new Custody(planned, Custody.Kind.SENTENCE, "P", 0),
                new Residence(planned, Residence.Kind.MAIN, "A"),
                new Supervision(planned, Supervision.Kind.YRO, Day.NEVER, "A"),
                new Membership(
                        planned,
                        "P",
                        ProgrammeType.IOM,
                        0,
                        Membership.Phase.LIGHT,
                        Membership.Basis.CONSENT,
                        "A",
                        LeavingReason.OTHER));
        Timeline timeline = Timeline.of(person, open);
        assertThat(timeline.hasPlans()).isTrue();
        assertThat(timeline.episodes()).allMatch(episode -> episode.to() == Day.NEVER);
        assertThat(timeline.asPlanned().episodes()).hasSize(4).allMatch(episode -> episode.to() == DAY + 9);
        assertThat(timeline.asPlanned().hasPlans()).isFalse();
        assertThat(timeline.asPlanned().person()).isEqualTo(person);
    }

    @Test
    void aPlanThatLiesBeforeTheStartIsNone() {
        Span backwards = new Span("k", "S", 10, Day.NEVER, 10);
        assertThat(backwards.asPlanned()).isSameAs(backwards);
        assertThat(new Span("k", "S", 10, Day.NEVER, 11).asPlanned().to()).isEqualTo(11);
        assertThat(new Span("k", "S", 10, 12, 11).asPlanned().to()).isEqualTo(12);
    }

    @Test
    void spansKnowTheirDays() {
        Span span = span("k", 10, 12);
        assertThat(span.contains(9)).isFalse();
        assertThat(span.contains(10)).isTrue();
        assertThat(span.contains(12)).isFalse();
        assertThat(span.interval()).isEqualTo(new Interval(10, 12));
        assertThat(span("k", 10, 10).interval()).isNull();
        assertThat(Span.on("k", "S", NEW_YEAR)).isEqualTo(new Span("k", "S", DAY, Day.NEVER, Day.NEVER));
        assertThat(new Span("k", "S", 1, Day.NEVER, 5).expectedTo()).isEqualTo(5);
        assertThat(new Span("k", "S", 1, 4, 5).expectedTo()).isEqualTo(4);
    }

    @Test
    void peopleHaveBirthdays() {
        assertThat(person.aged(17, 6)).isEqualTo(DAY);
        assertThat(Timeline.Person.of(null, null, false, false).aged(18, 0)).isEqualTo(Day.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"Category 2 level 3,3", "Category 2 level 2,2", "L2,2", "LEVEL 1,1", "Category 2,0", "level 4,0", ",0"})
    void readsTheLevelOfMappa(String category, int level) {
        assertThat(Membership.levelOf(category)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Died in hospital,DEATH",
        "Deceased,DEATH",
        "death,DEATH",
        "Now MAPPA lead,MAPPA_LEAD",
        "Transferred,TRANSFER",
        "Into custody,CUSTODY",
        "prison,CUSTODY",
        "Completed,OTHER",
        ",OTHER"
    })
    void readsWhySomeoneLeft(String text, LeavingReason reason) {
        assertThat(LeavingReason.of(text)).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void pathwaysAndGroupsHaveWords(Pathway pathway) {
        assertThat(pathway.words()).isLowerCase().isNotBlank();
        for (Group group : Group.values()) {
            assertThat(group.words()).isLowerCase().isNotBlank();
        }
    }
}
