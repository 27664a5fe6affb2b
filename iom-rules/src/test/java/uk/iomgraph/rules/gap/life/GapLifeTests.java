package uk.iomgraph.rules.gap.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.iomgraph.rules.gap.life.Lives.day;
import static uk.iomgraph.rules.gap.life.Lives.noon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.gap.life.GapAction.Words;
import uk.iomgraph.rules.gap.life.GapDecision.Allowed;
import uk.iomgraph.rules.interval.Day;

class GapLifeTests {

    /** Acknowledged on day 10, accepted on day 20 until day 40, closed on day 60 from day 50, reopened on day 70. */
    private static final GapLife LONG = new Lives()
            .then(10, GapActionKind.ACKNOWLEDGE)
            .accepted(20, 40)
            .closed(60, 50)
            .then(70, GapActionKind.REOPEN)
            .life();

    /** Acknowledged on day 10, reported as an error on day 20, reopened on day 30. */
    private static final GapLife ERROR = new Lives()
            .then(10, GapActionKind.ACKNOWLEDGE)
            .then(20, GapActionKind.REPORT_DATA_ERROR)
            .then(30, GapActionKind.REOPEN)
            .life();

    private static final Map<String, GapLife> SAMPLES = Map.of("LONG", LONG, "ERROR", ERROR);

    @ParameterizedTest(name = "{0}: on day {1}, as known on day {2}, it is {3}")
    @CsvSource({
        "LONG, 9, 100, OPEN",
        "LONG, 10, 9, OPEN",
        "LONG, 10, 10, ACKNOWLEDGED",
        "LONG, 19, 100, ACKNOWLEDGED",
        "LONG, 20, 19, ACKNOWLEDGED",
        "LONG, 20, 20, ACCEPTED",
        "LONG, 39, 20, ACCEPTED",
        "LONG, 40, 20, OPEN",
        "LONG, 40, 100, OPEN",
        "LONG, 49, 100, OPEN",
        "LONG, 50, 59, OPEN",
        "LONG, 50, 60, CLOSED",
        "LONG, 69, 100, CLOSED",
        "LONG, 70, 69, CLOSED",
        "LONG, 70, 70, REOPENED",
        "LONG, 500, 70, REOPENED",
        "ERROR, 0, 19, OPEN",
        "ERROR, 15, 19, ACKNOWLEDGED",
        "ERROR, 0, 20, DATA_ERROR",
        "ERROR, 15, 29, DATA_ERROR",
        "ERROR, 25, 29, DATA_ERROR",
        "ERROR, 0, 30, OPEN",
        "ERROR, 15, 30, ACKNOWLEDGED",
        "ERROR, 25, 30, ACKNOWLEDGED",
        "ERROR, 30, 30, REOPENED"
    })
    void isAskedForOnADayAndAsKnownOnADay(String sample, int day, int knownOn, GapState state) {
        assertThat(SAMPLES.get(sample).state(day(day), noon(knownOn))).isEqualTo(state);
    }

    @Test
    void nothingDoneIsOpen() {
        assertThat(GapLife.NONE.state(day(0), Instant.MAX)).isEqualTo(GapState.OPEN);
        assertThat(GapLife.NONE.assignee(Instant.MAX)).isNull();
        assertThat(GapLife.NONE.acceptedUntil(day(0), Instant.MAX)).isEqualTo(Day.NEVER);
        assertThat(GapLife.NONE.transitions()).isEmpty();
    }

    @Test
    void anAcceptanceIsKnownUntilItsDayAndNoLonger() {
        assertThat(LONG.acceptedUntil(day(39), noon(100))).isEqualTo(day(40));
        assertThat(LONG.acceptedUntil(day(40), noon(100))).isEqualTo(Day.NEVER);
        assertThat(LONG.acceptedUntil(day(10), noon(100))).isEqualTo(Day.NEVER);
        assertThat(LONG.acceptedUntil(day(39), noon(19))).isEqualTo(Day.NEVER);
    }

    @Test
    void aLaterAcceptanceReplacesAnEarlierOneEvenIfItEndsSooner() {
        GapLife life = new Lives().accepted(1, 100).accepted(2, 10).life();
        assertThat(life.acceptedUntil(day(5), noon(2))).isEqualTo(day(10));
        assertThat(life.state(day(50), noon(2))).isEqualTo(GapState.OPEN);
        assertThat(life.state(day(50), noon(1))).isEqualTo(GapState.ACCEPTED);
    }

    @Test
    void anAssigneeChangesNoState() {
        GapLife life = new Lives()
                .then(1, GapActionKind.ACKNOWLEDGE)
                .assigned(2, "A")
                .assigned(4, "B")
                .life();
        assertThat(life.assignee(noon(1))).isNull();
        assertThat(life.assignee(noon(3))).isEqualTo("A");
        assertThat(life.assignee(noon(4))).isEqualTo("B");
        assertThat(life.state(day(4), noon(4))).isEqualTo(GapState.ACKNOWLEDGED);
        assertThat(life.transitions())
                .extracting(GapTransition::before, GapTransition::after)
                .containsExactly(
                        tuple(GapState.OPEN, GapState.ACKNOWLEDGED),
                        tuple(GapState.ACKNOWLEDGED, GapState.ACKNOWLEDGED),
                        tuple(GapState.ACKNOWLEDGED, GapState.ACKNOWLEDGED));
    }

    @Test
    void transitionsTellTheStatesAsTheyWereOnTheDayOfTheAction() {
        assertThat(LONG.transitions())
                .extracting(transition -> transition.before() + " > " + transition.after())
                .containsExactly(
                        "OPEN > ACKNOWLEDGED", "ACKNOWLEDGED > ACCEPTED", "OPEN > CLOSED", "CLOSED > REOPENED");
    }

    @Test
    void whatWasSaidIsNotPrinted() {
        GapAction action = Lives.action(GapActionKind.ASSIGN, 0, 0, 0, new Words("secret", "secret", "secret"));
        assertThat(action.toString()).doesNotContain("secret");
        assertThat(new GapLife(List.of(action)).toString()).doesNotContain("secret");
    }

    /** What people may try, one a day; what the table refuses is not recorded. */
    private static GapLife lived(List<GapActionKind> tries) {
        Lives lives = new Lives();
        for (int i = 0; i < tries.size(); i++) {
            GapActionKind kind = tries.get(i);
            if (GapDecision.of(kind, lives.life().state(day(i), noon(i))) instanceof Allowed) {
                lives = switch (kind) {
                    case ACCEPT -> lives.accepted(i, i + 3);
                    case CLOSE -> lives.closed(i, i - 2);
                    default -> lives.then(i, kind);
                };
            }
        }
        return lives.life();
    }

    @Provide
    Arbitrary<List<GapActionKind>> tries() {
        return Arbitraries.of(GapActionKind.class).list().ofMaxSize(30);
    }

    @Property
    void eachTransitionBeginsInTheStateTheLifeWasInAndEndsInTheOneItIsIn(@ForAll("tries") List<GapActionKind> tries) {
        GapLife life = lived(tries);
        for (GapTransition transition : life.transitions()) {
            int on = transition.action().done().on();
            Instant at = transition.action().done().at();
            assertThat(life.state(on, at.minusNanos(1))).isEqualTo(transition.before());
            assertThat(life.state(on, at)).isEqualTo(transition.after());
        }
    }

    @Property
    void whatWasKnownNeverChangesByWhatFollows(
            @ForAll("tries") List<GapActionKind> tries,
            @ForAll @IntRange(min = -5, max = 40) int day,
            @ForAll @IntRange(min = 0, max = 30) int knownOn) {
        GapLife whole = lived(tries);
        GapLife then = new GapLife(whole.actions().stream()
                .filter(action -> !action.done().at().isAfter(noon(knownOn)))
                .toList());
        assertThat(whole.state(day(day), noon(knownOn))).isEqualTo(then.state(day(day), Instant.MAX));
    }
}
