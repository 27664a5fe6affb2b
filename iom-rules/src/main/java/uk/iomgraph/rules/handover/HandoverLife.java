package uk.iomgraph.rules.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Handover;

/**
 * One handover with its one answer, whoever told of either. The answer is that of the first day; what is said to have been
 * done later is refused by {@link HandoverDecision} and changes nothing, as it would have been refused here. Of one day an
 * acceptance comes before a refusal, and a refusal before taking back: who has taken a case over has it.
 *
 * @param offer who offered whose case to whom, and when; its own dates of answers are not read
 * @param answer the answer that counts; null while there is none
 */
public record HandoverLife(Handover offer, @Nullable HandoverAnswer answer) {

    private static final Comparator<HandoverAnswer> FIRST =
            Comparator.comparingInt(HandoverAnswer::on).thenComparing(HandoverAnswer::act);

    /**
     * Reads what a record says together with what was done in this system.
     *
     * @param record the record, with the dates it tells of
     * @param done what was done here about it, in any order
     */
    public static HandoverLife of(Handover record, List<HandoverAnswer> done) {
        List<HandoverAnswer> all = new ArrayList<>(done);
        told(HandoverAct.ACCEPT, record.acceptedOn(), all);
        told(HandoverAct.DECLINE, record.declinedOn(), all);
        told(HandoverAct.WITHDRAW, record.withdrawnOn(), all);
        return new HandoverLife(record, all.stream().min(FIRST).orElse(null));
    }

    private static void told(HandoverAct act, int on, List<HandoverAnswer> answers) {
        if (on != Day.NEVER) {
            answers.add(new HandoverAnswer(act, on));
        }
    }

    /** The state on a day from that of the offer on. */
    public HandoverState state(int day, Settings settings) {
        if (answer != null && answer.on() <= day) {
            return answer.act().leadsTo();
        }
        return day < lapsesOn(settings) ? HandoverState.OFFERED : HandoverState.LAPSED;
    }

    /** See {@link HandoverClock#lapsesOn}; whether or not it was answered before. */
    public int lapsesOn(Settings settings) {
        return HandoverClock.lapsesOn(offer.from(), settings);
    }

    /** The day of the answer; {@link Day#NEVER} while there is none. */
    public int answeredOn() {
        return answer == null ? Day.NEVER : answer.on();
    }

    /** The days of transit: from the offer until it is answered or lapses. The sending area is responsible on all of them. */
    public Intervals transit(Settings settings) {
        return Intervals.of(offer.from(), Math.min(answeredOn(), lapsesOn(settings)));
    }

    /** Code of the area responsible for the case on a day: the sending one until it is accepted, from then on the other. */
    public String responsible(int day) {
        return day < on(HandoverAct.ACCEPT) ? offer.fromArea() : offer.toArea();
    }

    /** The handover as the rules read it: with the date of the answer that counts, and none of any other. */
    public Handover settled() {
        return new Handover(
                offer.span(),
                offer.fromArea(),
                offer.toArea(),
                on(HandoverAct.ACCEPT),
                on(HandoverAct.DECLINE),
                on(HandoverAct.WITHDRAW));
    }

    private int on(HandoverAct act) {
        return answer != null && answer.act() == act ? answer.on() : Day.NEVER;
    }
}
