package uk.iomgraph.rules.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverDecision.Allowed;
import uk.iomgraph.rules.handover.HandoverDecision.Refused;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Span;

/** Sequences of acts on one handover, compared day by day with a model that keeps nothing but two words. */
class HandoverModelTests {

    private static final int OFFERED = 20_000;

    /** Something that is tried so many days after what was tried before. */
    record Try(HandoverAct act, int later) {}

    /** The model: an answer is taken once, in the order of the tries; time matters only for what an open one is called. */
    private static final class Model {

        private final int limit;
        private @Nullable String answered;
        private int on = Day.NEVER;

        Model(int limit) {
            this.limit = limit;
        }

        String tried(String act, int day) {
            if (answered != null) {
                return "ALREADY_" + answered;
            }
            if (act.equals("OFFER")) {
                return "ALREADY_OFFERED";
            }
            answered = act.equals("ACCEPT") ? "ACCEPTED" : act.equals("DECLINE") ? "DECLINED" : "WITHDRAWN";
            on = day;
            return answered;
        }

        String called(int day) {
            if (answered != null && day >= on) {
                return answered;
            }
            return day - OFFERED >= limit ? "LAPSED" : "OFFERED";
        }

        boolean isInTransit(int day) {
            return day >= OFFERED && called(day).equals("OFFERED");
        }

        String responsible(int day) {
            return "ACCEPTED".equals(answered) && day >= on ? "B" : "A";
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(HandoverAct.class),
                        Arbitraries.integers().between(0, 8))
                .as(Try::new)
                .list()
                .ofMaxSize(8);
    }

    private static Handover offer() {
        return new Handover(
                new Span("k", "S", OFFERED, Day.NEVER, Day.NEVER), "A", "B", Day.NEVER, Day.NEVER, Day.NEVER);
    }

    private static Settings within(int days) {
        return Settings.builder().set(Setting.HANDOVER_ANSWER, days).build();
    }

    @Property(tries = 5000)
    void everySequenceFollowsTheTableOrIsRefusedWithItsFault(
            @ForAll("tries") List<Try> tries, @ForAll @IntRange(min = 1, max = 30) int limit) {
        Settings settings = within(limit);
        Model model = new Model(limit);
        List<HandoverAnswer> done = new ArrayList<>();
        int day = OFFERED;
        for (Try one : tries) {
            day += one.later();
            HandoverLife life = HandoverLife.of(offer(), done);
            HandoverDecision decision = HandoverDecision.of(one.act(), life.state(day, settings));
            String expected = model.tried(one.act().name(), day);
            if (decision instanceof Allowed allowed) {
                assertThat(allowed.state()).hasToString(expected);
                done.add(new HandoverAnswer(one.act(), day));
            } else {
                assertThat(((Refused) decision).fault().code()).hasToString(expected);
            }
        }
        agrees(HandoverLife.of(offer(), done), model, settings);
    }

    /** Every day from before the offer until after everything that was tried. */
    private static void agrees(HandoverLife life, Model model, Settings settings) {
        for (int day = OFFERED; day < OFFERED + 70; day++) {
            assertThat(life.state(day, settings)).as("day " + day).hasToString(model.called(day));
            assertThat(life.transit(settings).contains(day)).isEqualTo(model.isInTransit(day));
            assertThat(life.responsible(day)).isEqualTo(model.responsible(day));
        }
        assertThat(life.transit(settings).contains(OFFERED - 1)).isFalse();
        assertThat(life.responsible(OFFERED - 1)).isEqualTo("A");
        assertThat(life.answeredOn()).isEqualTo(model.on);
        assertThat(life.settled().settledOn()).isEqualTo(model.on);
    }

    @Property
    void itDoesNotMatterWhoTellsOfAnAnswerNorInWhichOrder(
            @ForAll @IntRange(max = 40) int accepted,
            @ForAll @IntRange(max = 40) int declined,
            @ForAll @IntRange(max = 40) int withdrawn,
            @ForAll Random random) {
        List<HandoverAnswer> answers = new ArrayList<>(List.of(
                new HandoverAnswer(HandoverAct.ACCEPT, OFFERED + accepted),
                new HandoverAnswer(HandoverAct.DECLINE, OFFERED + declined),
                new HandoverAnswer(HandoverAct.WITHDRAW, OFFERED + withdrawn)));
        Handover told =
                new Handover(offer().span(), "A", "B", OFFERED + accepted, OFFERED + declined, OFFERED + withdrawn);
        HandoverLife byRecord = HandoverLife.of(told, List.of());
        Collections.shuffle(answers, random);
        assertThat(HandoverLife.of(offer(), answers).settled()).isEqualTo(byRecord.settled());
        Handover half = new Handover(offer().span(), "A", "B", OFFERED + accepted, Day.NEVER, Day.NEVER);
        assertThat(HandoverLife.of(half, answers).settled()).isEqualTo(byRecord.settled());
        assertThat(HandoverLife.of(byRecord.settled(), List.of()).settled()).isEqualTo(byRecord.settled());
    }
}
