package uk.iomgraph.rules.gap;

import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Breach;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Intelligence;
import uk.iomgraph.rules.timeline.Tag;
import uk.iomgraph.rules.timeline.TagAlert;

/** Rules G55, G56 and G59: events that call for an answer. */
final class ResponseRules {

    private ResponseRules() {}

    /** G55: a breach, and no decision about it in time. */
    static void breach(Case c, Consumer<Requirement> sink) {
        for (Breach breach : c.list(Breach.class)) {
            int due = Day.plusWorkingDays(breach.from(), c.get(Setting.BREACH_LIMIT, breach.from()));
            sink.accept(answer(breach, breach.from(), due, breach.answeredOn(), "Breach", "nothing was decided"));
        }
    }

    /** G56: an alert of a tag, and no response in time. An alert without a known tag is taken as of a court's. */
    static void alert(Case c, Consumer<Requirement> sink) {
        for (TagAlert alert : c.list(TagAlert.class)) {
            int day = alert.from();
            boolean court = c.list(Tag.class).stream()
                            .noneMatch(tag -> tag.span().contains(day) && tag.basis() == Tag.Basis.VOLUNTARY)
                    || c.list(Tag.class).stream()
                            .anyMatch(tag -> tag.span().contains(day) && tag.basis() == Tag.Basis.COURT);
            Setting limit = court ? Setting.COURT_TAG_LIMIT : Setting.VOLUNTARY_TAG_LIMIT;
            int due = Day.plus(day, c.get(limit, day));
            sink.accept(answer(alert, day, due, alert.respondedOn(), "Alert of a tag", "nobody responded"));
        }
    }

    /** G59: intelligence was passed on to be acted on, and nobody acknowledged it in time. */
    static void intelligence(Case c, Consumer<Requirement> sink) {
        for (Intelligence report : c.list(Intelligence.class)) {
            int day = report.taskedOn();
            int due = Day.plus(day, c.get(Setting.INTELLIGENCE_LIMIT, day));
            sink.accept(answer(
                    report,
                    day,
                    due,
                    report.acknowledgedOn(),
                    "Intelligence sent for action",
                    "nobody acknowledged it"));
        }
    }

    private static Requirement answer(Episode event, int day, int due, int answered, String what, String missing) {
        return new Requirement(
                        Intervals.of(due, Day.NEVER),
                        Intervals.of(answered, Day.NEVER),
                        gap -> what + " on " + Words.day(day) + ", and " + missing + " in time " + gap.period() + ".")
                .because(Piece.of(event, day, Day.NEVER))
                .covers(new Piece(answered, Day.NEVER, event.key()))
                .settledOn(day);
    }
}
