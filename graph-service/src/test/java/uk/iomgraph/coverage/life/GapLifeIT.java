package uk.iomgraph.coverage.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.life.GapActionKind;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import({GapLifeIT.Changes.class, Mutations.class})
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What people do about a gap")
class GapLifeIT {

    private static final String SECRET = "Names a neighbour";

    /** Hears of changes, as an index would. */
    @TestConfiguration
    static class Changes {

        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> kept = Collections.synchronizedList(new ArrayList<>());

        @EventListener
        void hear(GapLifeChanged change) {
            heard.add(change.gap());
            kept.add(GapNodes.actions(change.gap()));
        }
    }

    @Autowired
    private Changes changes;

    @Autowired
    private Mutations mutations;

    @Autowired
    private GapLives lives;

    @Autowired
    private GapActions actions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private JsonNode send(String mutation, String key, String rest) {
        return mutations.send(port, mutation, key, rest);
    }

    @Test
    @DisplayName("is done step by step, and each answer tells the state it led to")
    void wholeLife() {
        String key = GapNodes.add("whole life");
        LocalDate until = today().plusDays(30);
        LocalDate lastWeek = today().minusDays(7);

        assertThat(state(send("acknowledgeGap", key, ""))).isEqualTo("ACKNOWLEDGED");
        assertThat(send("assignGap", key, "assignee: \"Housing lead\"")
                        .at("/gap/assignee")
                        .asString())
                .isEqualTo("Housing lead");
        JsonNode accepted = send("acceptGap", key, "until: \"" + until + "\", reason: \"Moves in June\"");
        assertThat(state(accepted)).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/gap/acceptedUntil").asString()).isEqualTo(until.toString());
        assertThat(state(send("closeGap", key, "from: \"" + lastWeek + "\", evidence: \"PROB/interventions/7\"")))
                .isEqualTo("CLOSED");
        assertThat(state(send("reopenGap", key, "reason: \"Fell through\""))).isEqualTo("REOPENED");
        JsonNode last = send("reportDataError", key, "reason: \"Two people mixed up\"");

        assertThat(state(last)).isEqualTo("DATA_ERROR");
        assertThat(last.at("/gap/key").asString()).isEqualTo(key);
        assertThat(transitions(last))
                .containsExactly(
                        "ACKNOWLEDGE OPEN ACKNOWLEDGED",
                        "ASSIGN ACKNOWLEDGED ACKNOWLEDGED",
                        "ACCEPT ACKNOWLEDGED ACCEPTED",
                        "CLOSE ACCEPTED CLOSED",
                        "REOPEN CLOSED REOPENED",
                        "REPORT_DATA_ERROR REOPENED DATA_ERROR");
        assertThat(last.at("/gap/transitions/3/from").asString()).isEqualTo(lastWeek.toString());
        assertThat(last.at("/gap/transitions/3/evidence").asString()).isEqualTo("PROB/interventions/7");
        assertThat(last.at("/gap/transitions/2/until").asString()).isEqualTo(until.toString());
        assertThat(last.at("/gap/transitions/2/reason").asString()).isEqualTo("Moves in June");
        assertThat(last.at("/gap/transitions/0/by").asString()).isEqualTo("local");
    }

    @Test
    @DisplayName("is told for any day as known at any instant, and an acceptance lapses by itself")
    void replay() {
        String key = GapNodes.add("replay");
        send("acknowledgeGap", key, "");
        send("acceptGap", key, "until: \"" + today().plusDays(5) + "\", reason: \"Short wait\"");
        send("closeGap", key, "from: \"" + today().minusDays(3) + "\", evidence: \"Letter\"");
        GapLife life = lives.of(Set.of(key)).get(key);
        List<Instant> at =
                life.actions().stream().map(action -> action.done().at()).toList();
        int today = Day.of(today());

        assertThat(at).isSorted().doesNotHaveDuplicates().hasSize(3);
        assertThat(life.state(today, at.get(0).minusNanos(1000))).isEqualTo(GapState.OPEN);
        assertThat(life.state(today, at.get(0))).isEqualTo(GapState.ACKNOWLEDGED);
        assertThat(life.state(today + 4, at.get(1))).isEqualTo(GapState.ACCEPTED);
        assertThat(life.state(today + 5, at.get(1))).isEqualTo(GapState.OPEN);
        assertThat(life.state(today - 3, at.get(1))).isEqualTo(GapState.OPEN);
        assertThat(life.state(today - 3, at.get(2))).isEqualTo(GapState.CLOSED);
        assertThat(life.state(today - 4, at.get(2))).isEqualTo(GapState.OPEN);
        assertThat(life.state(today + 5, at.get(2))).isEqualTo(GapState.CLOSED);
    }

    @Test
    @DisplayName("is kept when the gap is worked out again, and goes on from where it was")
    void keptThroughRecomputation() {
        String key = GapNodes.add("recomputed");
        send("acknowledgeGap", key, "reason: \"Seen at the panel\"");

        GapNodes.replace(key);
        assertThat(Mutations.outcome(send("acknowledgeGap", key, ""))).isEqualTo("REFUSED WRONG_STATE");
        GapNodes.replace(key);

        JsonNode closed = send("closeGap", key, "evidence: \"Tenancy\"");
        assertThat(transitions(closed)).containsExactly("ACKNOWLEDGE OPEN ACKNOWLEDGED", "CLOSE ACKNOWLEDGED CLOSED");
    }

    @Test
    @DisplayName("is refused where the gap is no longer one, until it is one again")
    void noLongerAGap() {
        String key = GapNodes.add("no longer");
        send("acknowledgeGap", key, "");
        GapNodes.end(key);

        assertThat(Mutations.outcome(send("assignGap", key, "assignee: \"A\""))).isEqualTo("REFUSED NO_LONGER_A_GAP");
        assertThat(GapNodes.actions(key)).isEqualTo(1);
    }

    static Stream<Arguments> badInputs() {
        String unknown = "AAAAAAAAAAAAAAAAAAAAAA";
        String long2001 = "x".repeat(2001);
        return Stream.of(
                Arguments.of("acknowledgeGap", unknown, "", "NOT_FOUND NOT_FOUND"),
                Arguments.of("acknowledgeGap", "x", "", "INVALID MALFORMED"),
                Arguments.of("acknowledgeGap", "", "", "INVALID MALFORMED"),
                Arguments.of("acknowledgeGap", null, "reason: \"" + long2001 + "\"", "INVALID TOO_LONG"),
                Arguments.of("acknowledgeGap", null, "reason: \"a\\u0000b\"", "INVALID NOT_TEXT"),
                Arguments.of("acknowledgeGap", null, "reason: \"a\\nb\"", "INVALID NOT_TEXT"),
                Arguments.of("acceptGap", null, "until: \"2020-01-01\", reason: \"r\"", "INVALID NOT_IN_FUTURE"),
                Arguments.of("acceptGap", null, "until: \"9999-12-31\", reason: \"r\"", "INVALID OUT_OF_RANGE"),
                Arguments.of("acceptGap", null, "until: \"2199-01-01\", reason: \"  \"", "INVALID REQUIRED"),
                Arguments.of("assignGap", null, "assignee: \"\"", "INVALID REQUIRED"),
                Arguments.of("closeGap", null, "evidence: \" \"", "INVALID REQUIRED"),
                Arguments.of("closeGap", null, "from: \"2199-01-01\", evidence: \"e\"", "INVALID IN_FUTURE"),
                Arguments.of("closeGap", null, "from: \"0001-01-01\", evidence: \"e\"", "INVALID OUT_OF_RANGE"),
                Arguments.of("reopenGap", null, "", "REFUSED WRONG_STATE"),
                Arguments.of("reportDataError", null, "reason: \"\"", "INVALID REQUIRED"));
    }

    @ParameterizedTest(name = "{0} with {2} is {3}")
    @MethodSource("badInputs")
    @DisplayName("is not done, with a code and a sentence in the payload:")
    void badInput(String mutation, String key, String rest, String outcome) {
        String gap = key == null ? GapNodes.add(mutation + rest) : key;
        JsonNode payload = send(mutation, gap, rest);
        assertThat(Mutations.outcome(payload)).isEqualTo(outcome);
        assertThat(payload.at("/errors/0/sentence").asString()).matches("[A-Z].*\\.");
        assertThat(GapNodes.actions(gap)).isZero();
    }

    @Test
    @DisplayName("is not for the board, and nothing of the gap is shown to it")
    void board() {
        String key = GapNodes.add("board");
        Viewer board = new Viewer("chair", Set.of(Viewer.Role.BOARD), false);
        GapActionPayload payload =
                actions.act(GapActionKind.ACKNOWLEDGE, new GapActionInput(key, null, null, null, null, null), board);

        assertThat(payload.outcome()).isEqualTo(GapActionPayload.Outcome.REFUSED);
        assertThat(payload.gap()).isNull();
        assertThat(GapNodes.actions(key)).isZero();
    }

    @Test
    @DisplayName("is told to whoever listens, after it is kept and only if it was done")
    void told() {
        String key = GapNodes.add("told");
        changes.heard.clear();
        changes.kept.clear();
        send("acknowledgeGap", key, "");
        send("acknowledgeGap", key, "");

        assertThat(changes.heard).containsExactly(key);
        assertThat(changes.kept).containsExactly(1L);
    }

    @Test
    @DisplayName("is read for many gaps at once, and for all of them gap by gap")
    void readTogether() {
        List<String> keys =
                IntStream.range(0, 5).mapToObj(i -> GapNodes.add("many " + i)).toList();
        keys.subList(0, 3).forEach(key -> send("acknowledgeGap", key, ""));
        send("assignGap", keys.get(0), "assignee: \"A\"");

        assertThat(lives.of(keys).values())
                .extracting(life -> life.actions().size())
                .containsExactlyInAnyOrder(2, 1, 1, 0, 0);
        List<KeyedLife> all = new ArrayList<>();
        lives.forEach(all::add);
        assertThat(all)
                .extracting(KeyedLife::gap)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(keys.subList(0, 3));
        assertThat(all)
                .allSatisfy(one -> assertThat(one.life())
                        .isEqualTo(lives.of(Set.of(one.gap())).get(one.gap())));
        assertThat(lives.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("is listed in pieces of a hundred")
    void longList() {
        String key = GapNodes.add("long list");
        IntStream.range(0, 102).forEach(i -> send("assignGap", key, "assignee: \"A" + i + "\""));
        JsonNode last = send("assignGap", key, "assignee: \"last\"");
        String first = last.at("/gap/transitions/0/at").asString();

        assertThat(last.at("/gap/transitions")).hasSize(100);
        assertThat(last.at("/gap/transitions/99/assignee").asString()).isEqualTo("last");
        GapLifeState shown = GapLifeState.of(key, lives.of(Set.of(key)).get(key), new Moment(today(), Instant.MAX));
        assertThat(shown.transitions(Instant.parse(first)))
                .extracting(GapTransitionView::assignee)
                .containsExactly("A0", "A1", "A2");
    }

    @Test
    @DisplayName("is never written to the log in the words it was said in")
    void wordsStayOut(CapturedOutput output) {
        String key = GapNodes.add("words");
        send("acknowledgeGap", key, "reason: \"" + SECRET + "\"");
        send("reportDataError", key, "reason: \"" + SECRET + "\\n\"");
        send("acceptGap", key, "until: \"2020-01-01\", reason: \"" + SECRET + "\"");

        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    @DisplayName("is done by POST alone")
    void notByGet() {
        String key = GapNodes.add("get");
        assertThat(mutations.get(port, "acknowledgeGap", key)).isEqualTo(405);
        assertThat(GapNodes.actions(key)).isZero();
    }

    private static String state(JsonNode payload) {
        assertThat(Mutations.outcome(payload)).isEqualTo("DONE");
        return payload.at("/gap/state").asString();
    }

    private static List<String> transitions(JsonNode payload) {
        List<String> transitions = new ArrayList<>();
        for (JsonNode one : payload.at("/gap/transitions")) {
            transitions.add(
                    one.get("action").asString() + " " + one.get("stateBefore").asString() + " "
                            + one.get("stateAfter").asString());
        }
        return transitions;
    }
}
