package uk.iomgraph.crossborder.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlService;
import uk.iomgraph.crossborder.handover.HandoverDesk.Answer;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.handover.HandoverState;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(HandoverIT.Changes.class)
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A case that one area hands to another")
class HandoverIT {

    /** Hears of changes, as the sweep does. */
    @TestConfiguration
    static class Changes {

        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

        @EventListener
        void hear(HandoverChanged change) {
            heard.add(change.handover());
        }
    }

    private static final Viewer LOCAL = new Viewer("local", Set.of(Viewer.Role.COORDINATOR), false);

    @Autowired
    private Changes changes;

    @Autowired
    private HandoverActs acts;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Clock clock;

    private HandoverDesk desk;
    private LocalDate today;

    @BeforeEach
    void people(@TempDir Path folder, @Autowired Imports imports, @Autowired ExecutionGraphQlService service)
            throws Exception {
        GraphDatabase.clear();
        today = LocalDate.now(clock);
        HandoverDesk.deliver(imports, folder, today);
        desk = new HandoverDesk(service, clock);
    }

    @Test
    @DisplayName("is in transit until it is accepted, and the sending area is responsible until then")
    void accepted() {
        Answer offered = desk.offer(1, 3);
        String id = offered.id();

        assertThat(offered.field("state")).isEqualTo("OFFERED");
        assertThat(offered.field("responsibleArea.code")).isEqualTo("A");
        assertThat(offered.field("lapsesOn")).hasToString(today.plusDays(7).toString());
        assertThat(offered.isNull("answeredOn")).isTrue();
        assertThat(offered.field("person.id")).isEqualTo(HandoverDesk.person(1));
        assertThat(offered.field("explanation"))
                .contains("North offered the case to South", "in transit", "North is responsible")
                .doesNotContain("Synthetic");
        Answer accepted = desk.accept(id, ", note: \"Seen today\"");
        assertThat(accepted.field("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.field("responsibleArea.code")).isEqualTo("B");
        assertThat(accepted.field("answeredOn")).isEqualTo(today.toString());
        assertThat(accepted.field("offer.victimIssues")).isEqualTo("none known");
        assertThat(accepted.field("offer.nextContact"))
                .isEqualTo(today.plusDays(3).toString());
        assertThat(accepted.field("events[1].note")).isEqualTo("Seen today");
        assertThat(accepted.events()).containsExactly("OFFER A local", "ACCEPT B local");
        assertThat(changes.heard).endsWith(id, id);
        assertThat(HandoverDesk.texts(
                        "MATCH (p:Person:SweepPending {id: $key}) RETURN p.id AS text", HandoverDesk.person(1)))
                .hasSize(1);
    }

    @Test
    @DisplayName("is told for any day and as known at any instant")
    void anyMoment() {
        Instant before = clock.instant();
        String id = desk.offer(1, 6).id();
        Instant offered = clock.instant();
        desk.decline(id, ", on: \"" + today.minusDays(2) + "\"").id();

        assertThat(desk.get(id, "").field("state")).isEqualTo("DECLINED");
        assertThat(desk.get(id, "").field("responsibleArea.code")).isEqualTo("A");
        Answer yesterday = desk.get(id, ", asOf: \"" + today.minusDays(3) + "\"");
        assertThat(yesterday.field("state")).isEqualTo("OFFERED");
        assertThat(yesterday.events()).containsExactly("OFFER A local");
        assertThat(desk.get(id, ", knownAt: \"" + offered + "\"").field("state"))
                .isEqualTo("OFFERED");
        assertThat(desk.errors("handover(id: \"" + id + "\", knownAt: \"" + before + "\") { id }"))
                .containsExactly("NOT_FOUND");
        assertThat(desk.errors("handover(id: \"" + id + "\", asOf: \"" + today.minusDays(7) + "\") { id }"))
                .containsExactly("NOT_FOUND");
        assertThat(desk.errors("handover(id: \"x\") { id }")).containsExactly("NOT_FOUND");
    }

    @Test
    @DisplayName("is accepted once: a second time, and once declined or taken back, it is refused with the reason")
    void onceOnly() {
        String accepted = desk.offer(1, 0).id();
        desk.accept(accepted).id();
        assertThat(desk.accept(accepted).outcome()).isEqualTo("REFUSED ALREADY_ACCEPTED");
        assertThat(desk.withdraw(accepted).outcome()).isEqualTo("REFUSED ALREADY_ACCEPTED");
        String withdrawn = desk.offer(2, 5).id();
        desk.withdraw(withdrawn).id();
        assertThat(desk.accept(withdrawn).outcome()).isEqualTo("REFUSED ALREADY_WITHDRAWN");
        assertThat(desk.accept(withdrawn, ", on: \"" + today.minusDays(4) + "\"")
                        .outcome())
                .isEqualTo("REFUSED ALREADY_WITHDRAWN");
        String declined = desk.offer(3, 0).id();
        desk.decline(declined).id();
        assertThat(desk.accept(declined).outcome()).isEqualTo("REFUSED ALREADY_DECLINED");
        assertThat(desk.decline(declined).errors("sentence").get(0)).matches("[A-Z].*\\.");
        assertThat(List.of(accepted, withdrawn, declined)).allMatch(id -> actions(id) == 2);
    }

    @Test
    @DisplayName("lapses on its day without any job, and may still be accepted, late")
    void lapses() {
        String inTime = desk.offer(1, 9).id();
        String lapsed = desk.offer(2, 10).id();

        assertThat(desk.get(inTime, "").field("state")).isEqualTo("OFFERED");
        assertThat(desk.get(lapsed, "").field("state")).isEqualTo("LAPSED");
        assertThat(desk.get(lapsed, ", asOf: \"" + today.minusDays(1) + "\"").field("state"))
                .isEqualTo("OFFERED");
        assertThat(desk.get(inTime, ", asOf: \"" + today.plusDays(1) + "\"").field("state"))
                .isEqualTo("LAPSED");
        assertThat(desk.ids("area: \"A\", state: LAPSED")).containsExactly(lapsed);
        assertThat(desk.ids("area: \"B\", state: OFFERED")).containsExactly(inTime);
        assertThat(desk.ids("state: LAPSED")).containsExactly(lapsed);
        assertThat(desk.ids("state: OFFERED, first: 1")).containsExactly(inTime);
        assertThat(desk.offer(2, 0).outcome()).isEqualTo("REFUSED ALREADY_OFFERED");
        Answer late = desk.accept(lapsed);
        assertThat(late.id()).isEqualTo(lapsed);
        assertThat(late.field("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("cannot be offered before all of the minimum data set is there, and nothing is written then")
    void minimumDataSet() {
        Answer nothing = desk.send("offerHandover", "");
        assertThat(nothing.outcome()).startsWith("INVALID MISSING");
        assertThat(nothing.errors("item"))
                .containsExactlyElementsOf(
                        Arrays.stream(HandoverItem.values()).map(Enum::name).toList());
        assertThat(nothing.errors("sentence"))
                .allSatisfy(text -> assertThat(text).matches("(Say|Name) .*\\."));
        String said = HandoverDesk.SAID.replace("needs: \"Accommodation\"", "needs: \" \"");
        Answer oneLeft = desk.send(
                "offerHandover",
                "person: \"" + HandoverDesk.person(1) + "\", fromArea: \"A\", toArea: \"B\", nextContact: \"" + today
                        + "\", " + said);
        assertThat(oneLeft.errors("item")).containsExactly("NEEDS");
        assertThat(desk.offer(1, -1).outcome()).isEqualTo("INVALID IN_FUTURE");
        assertThat(desk.ids("area: \"A\"")).isEmpty();
        String id = desk.offer(1, 5).id();
        assertThat(desk.accept(id, ", on: \"" + today.minusDays(6) + "\"").outcome())
                .isEqualTo("INVALID TOO_EARLY");
        assertThat(desk.accept(id, ", note: \"a\\nb\"").outcome()).isEqualTo("INVALID NOT_TEXT");
        assertThat(actions(id)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is refused where there is no such person, area or handover, and to every area but the one whose turn it is")
    void strangers() {
        String rest = ", nextContact: \"" + today + "\", " + HandoverDesk.SAID;
        String nobody = "person: \"AAAAAAAAAAAAAAAAAAAAAA\", ";
        assertThat(desk.send("offerHandover", nobody + "fromArea: \"A\", toArea: \"B\"" + rest)
                        .outcome())
                .isEqualTo("NOT_FOUND NOT_FOUND");
        String somebody = "person: \"" + HandoverDesk.person(1) + "\", ";
        assertThat(desk.send("offerHandover", somebody + "fromArea: \"X\", toArea: \"Y\"" + rest)
                        .errors("item"))
                .containsExactly("FROM_AREA", "TO_AREA");
        assertThat(desk.send("offerHandover", somebody + "fromArea: \"A\", toArea: \" a \"" + rest)
                        .outcome())
                .isEqualTo("INVALID SAME_AREA");
        assertThat(desk.accept("nonsense").outcome()).isEqualTo("NOT_FOUND NOT_FOUND");
        String id = desk.offer(1, 0).id();
        for (String area : List.of("A", "C", "")) {
            assertThat(desk.send("acceptHandover", "handover: \"" + id + "\", area: \"" + area + "\"")
                            .outcome())
                    .isEqualTo("REFUSED WRONG_AREA");
        }
        assertThat(desk.send("withdrawHandover", "handover: \"" + id + "\", area: \"B\"")
                        .outcome())
                .isEqualTo("REFUSED WRONG_AREA");
        HandoverPayload board = acts.answer(
                HandoverAct.ACCEPT,
                new AnswerHandoverInput(id, "B", null, null),
                new Viewer("chair", Set.of(Viewer.Role.BOARD), false));
        assertThat(board.handover()).isNull();
        assertThat(board.errors()).extracting(fault -> fault.code().name()).containsExactly("NOT_ALLOWED");
        assertThat(actions(id)).isEqualTo(1);
    }

    @Test
    @DisplayName("is listed for its areas and those they lie in, page by page, and found between two sides of a border")
    void listed() {
        List<String> latestFirst = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            latestFirst.add(0, desk.offer(i, 20 - i).id());
        }
        desk.accept(latestFirst.get(0)).id();
        assertThat(desk.ids("area: \"f\"")).containsExactlyElementsOf(latestFirst);
        assertThat(desk.ids("area: \"C\"")).isEmpty();
        assertThat(desk.ids("area: \"B\", state: ACCEPTED")).containsExactly(latestFirst.get(0));
        assertThat(desk.errors("handovers(area: \"X\") { edges { node { id } } }"))
                .containsExactly("NOT_FOUND");
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            var answer = desk.execute("handovers(area: \"A\", first: 2, asOf: \"" + today + "\"" + after
                    + ") { edges { node { id } } pageInfo { endCursor hasNextPage } }");
            paged.addAll(answer.path("handovers.edges[*].node.id")
                    .entityList(String.class)
                    .get());
            answer.path("handovers.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(page < 2);
            after = ", after: \""
                    + answer.path("handovers.pageInfo.endCursor")
                            .entity(String.class)
                            .get() + "\"";
        }
        assertThat(paged).containsExactlyElementsOf(latestFirst);
        List<Handover> flying =
                handovers.between(List.of("B"), List.of("A", "C"), 100, new Moment(today, clock.instant()), LOCAL);
        assertThat(flying).extracting(Handover::id).containsExactlyElementsOf(latestFirst.subList(1, 5));
        assertThat(flying).extracting(Handover::state).containsOnly(HandoverState.LAPSED);
        assertThat(handovers.between(List.of("A"), List.of("B"), 2, new Moment(today, clock.instant()), LOCAL))
                .extracting(Handover::id)
                .containsExactlyElementsOf(latestFirst.subList(1, 3));
        assertThat(handovers.between(
                        List.of("A"), List.of("B"), 9, new Moment(today.minusDays(1), clock.instant()), LOCAL))
                .extracting(Handover::id)
                .containsExactlyElementsOf(latestFirst);
        assertThat(handovers.between(List.of("B"), List.of("C"), 100, new Moment(today, clock.instant()), LOCAL))
                .isEmpty();
    }

    @Test
    @DisplayName("is told to nobody who may not see the record of the person, which has limited access")
    void limitedAccess() {
        String id = desk.offer(1, 1).id();
        desk.decline(id, ", note: \"Not ours\"").id();
        HandoverDesk.texts(
                "MATCH (p:Person {key: $key}) SET p.limitedAccess = true RETURN p.id AS text", "POL/people/p1");

        Moment now = new Moment(today, clock.instant());
        assertThatThrownBy(() -> handovers.get(id, now, LOCAL)).isInstanceOf(BadQuestion.class);
        assertThat(handovers.between(List.of("A"), List.of("B"), 100, now, LOCAL))
                .isEmpty();
        Viewer cleared = new Viewer("cleared", Set.of(Viewer.Role.COORDINATOR), true);
        assertThat(handovers.get(id, now, cleared).offer()).isNotNull();
    }

    @Test
    @DisplayName("is never written to the log in the words it was said in")
    void wordsStayOut(CapturedOutput output) {
        String id = desk.offer(1, 0, ", note: \"Names a neighbour\"").id();
        desk.decline(id, ", note: \"Names a neighbour\\n\"").outcome();
        assertThat(output).doesNotContain("Names a neighbour", "A. Practitioner");
    }

    private static int actions(String id) {
        return HandoverDesk.texts(
                        "MATCH (a:HandoverAction {handover: $key}) RETURN a.id AS text",
                        HandoverKey.of(id).orElseThrow())
                .size();
    }
}
