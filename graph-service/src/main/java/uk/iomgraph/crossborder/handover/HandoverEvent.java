package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverAct.Side;
import uk.iomgraph.rules.handover.HandoverAnswer;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.interval.Day;

/**
 * Something that was done about a handover, in the words of the API.
 *
 * @param act what was done
 * @param on the day
 * @param at when this system got to know
 * @param by the account that recorded it here, or the agency that told of it
 * @param areaCode code of the area that did it
 * @param counts whether it decided; an answer that came after another changes nothing
 * @param note what was said with it; null if nothing, or if it is withheld
 */
record HandoverEvent(
        HandoverAct act,
        @Nullable LocalDate on,
        Instant at,
        String by,
        String areaCode,
        boolean counts,
        @Nullable String note) {

    private static final int MOST = 100;

    /** Everything up to a day, in the order of the days; of one day what counts first. */
    static List<HandoverEvent> of(HandoverRecord record, int day, boolean withheld) {
        List<HandoverEvent> events = new ArrayList<>();
        HandoverLife life = record.life();
        boolean ours = record.actions().stream().anyMatch(action -> action.act() == HandoverAct.OFFER);
        if (!ours) {
            events.add(told(record, HandoverAct.OFFER, record.told().from(), life));
        }
        add(events, record, HandoverAct.ACCEPT, record.told().acceptedOn());
        add(events, record, HandoverAct.DECLINE, record.told().declinedOn());
        add(events, record, HandoverAct.WITHDRAW, record.told().withdrawnOn());
        for (HandoverAction action : record.actions()) {
            events.add(new HandoverEvent(
                    action.act(),
                    Day.date(action.on()),
                    action.done().at(),
                    action.done().by(),
                    action.done().area(),
                    counts(action.act(), action.on(), life),
                    withheld ? null : action.words().note()));
        }
        return events.stream()
                .filter(event -> Day.of(event.on()) <= day)
                .sorted(Comparator.comparing((HandoverEvent event) -> Day.of(event.on()))
                        .thenComparing(HandoverEvent::counts, Comparator.reverseOrder())
                        .thenComparing(HandoverEvent::at))
                .limit(MOST)
                .toList();
    }

    private static void add(List<HandoverEvent> events, HandoverRecord record, HandoverAct act, int on) {
        if (on != Day.NEVER) {
            events.add(told(record, act, on, record.life()));
        }
    }

    private static HandoverEvent told(HandoverRecord record, HandoverAct act, int on, HandoverLife life) {
        String area = act.side() == Side.SENDING
                ? record.told().fromArea()
                : record.told().toArea();
        return new HandoverEvent(
                act,
                Day.date(on),
                record.recordedFrom(),
                record.told().span().source(),
                area,
                counts(act, on, life),
                null);
    }

    private static boolean counts(HandoverAct act, int on, HandoverLife life) {
        HandoverAnswer answer = life.answer();
        return act == HandoverAct.OFFER || (answer != null && answer.act() == act && answer.on() == on);
    }

    @Override
    public String toString() {
        return "HandoverEvent[" + act + "]";
    }
}
