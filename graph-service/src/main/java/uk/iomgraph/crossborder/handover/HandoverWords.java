package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.handover.HandoverState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;

/** The sentence about a handover, made from the same days as its state. */
final class HandoverWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private HandoverWords() {}

    /**
     * The sentence.
     *
     * @param life the handover as it had come by the day
     * @param from what the sending area is called
     * @param to what the receiving area is called
     */
    static String of(HandoverLife life, int day, Settings settings, String from, String to) {
        String lapse = date(life.lapsesOn(settings));
        String offered =
                from + " offered the case to " + to + " on " + date(life.offer().from()) + "; ";
        String answered = date(life.answeredOn()) + late(life, settings);
        HandoverState state = life.state(day, settings);
        return offered
                + switch (state) {
                    case OFFERED ->
                        "it is in transit until " + lapse + ", and " + from + " is responsible until it is accepted.";
                    case ACCEPTED -> to + " accepted it on " + answered + " and is responsible from that day on.";
                    case DECLINED -> to + " declined it on " + answered + ", so " + from + " stays responsible.";
                    case WITHDRAWN ->
                        "the offer was taken back on " + answered + ", so " + from + " stays responsible.";
                    case LAPSED ->
                        "there was no answer by " + lapse + ", when the offer lapsed, so " + from
                                + " stays responsible.";
                };
    }

    private static String late(HandoverLife life, Settings settings) {
        int lapsed = life.lapsesOn(settings);
        return life.answeredOn() != Day.NEVER && life.answeredOn() > lapsed
                ? ", after it had lapsed on " + date(lapsed) + ","
                : "";
    }

    private static String date(int day) {
        LocalDate date = Day.date(day);
        return date == null ? "no day" : DATE.format(date);
    }
}
