package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Contact;
import uk.iomgraph.rules.timeline.ExitPlan;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Supervision;

/** Rules G04 and G05: the end of supervision, and of contact under it. */
final class SupervisionRules {

    private SupervisionRules() {}

    /** G04: supervision ends, or is about to, with no exit plan, and the person is of concern. */
    static void noExitPlan(Case c, Consumer<Requirement> sink) {
        Intervals.Builder expected = Intervals.builder();
        for (Supervision supervision : c.list(Supervision.class)) {
            expected.add(supervision.from(), supervision.span().expectedTo());
        }
        Intervals runs = expected.build();
        for (Interval run : runs.list()) {
            if (run.to() != Day.NEVER) {
                end(c, run, sink);
            }
        }
    }

    /** Before the end any day of concern counts; after it the one stretch of concern that goes on from the end. */
    private static void end(Case c, Interval run, Consumer<Requirement> sink) {
        int end = run.to();
        int warned = Math.max(run.from(), Day.plus(end, -c.get(Setting.EXIT_PLAN_BEFORE_END, end)));
        Intervals concern = c.risk().concern();
        Intervals required = concern.clip(warned, end).union(concern.around(end).clip(end, Day.NEVER));
        if (required.isEmpty()) {
            return;
        }
        List<Piece> covers = new ArrayList<>();
        for (ExitPlan plan : c.list(ExitPlan.class)) {
            if (plan.from() >= run.from()) {
                covers.add(Piece.of(plan, plan.from(), Day.NEVER));
            }
        }
        Intervals provided = Risk.days(covers).union(Case.onceFrom(c.managed().minus(openEnded(c)), end));
        for (Piece piece : c.managedBy()) {
            if (piece.from() >= end) {
                covers.add(piece);
            }
        }
        List<Piece> because = Case.pieces(
                c.list(Supervision.class),
                supervision -> supervision.span().expectedTo() == end,
                supervision -> Piece.of(supervision, supervision.from(), Day.NEVER));
        sink.accept(new Requirement(
                        required,
                        provided,
                        gap -> "Of concern, supervised until " + Words.day(end) + ", and without an exit plan "
                                + gap.period() + ".")
                .because(because)
                .covers(covers)
                .settledOn(end)
                .raisedFrom(end)
                .in(area(c, end)));
    }

    /** Supervision whose planned end may have passed unrecorded: it does not make up for a plan for that end. */
    private static Intervals openEnded(Case c) {
        Intervals.Builder days = Intervals.builder();
        Intervals other = Intervals.none();
        for (Supervision supervision : c.list(Supervision.class)) {
            if (supervision.span().isPlannedToEnd()) {
                days.add(supervision.span().plannedTo(), supervision.contactTo());
            } else {
                other = other.union(Intervals.of(supervision.from(), supervision.contactTo()));
            }
        }
        for (Membership membership : c.list(Membership.class)) {
            if (c.settings().lists(Setting.MANAGING_PROGRAMMES, membership.type(), membership.from())
                    || Case.isHighMappa(membership)) {
                other = other.union(Intervals.of(membership.from(), membership.to()));
            }
        }
        return days.build().minus(other);
    }

    private static @Nullable String area(Case c, int end) {
        String area = null;
        for (Supervision supervision : c.list(Supervision.class)) {
            if (supervision.span().expectedTo() == end) {
                area = supervision.area();
            }
        }
        return area;
    }

    /** G05: supervision still runs, contact under it has stopped, and risk is high. */
    static void contactStopped(Case c, Consumer<Requirement> sink) {
        Intervals seen = null;
        List<Piece> contacts = attended(c);
        for (Supervision supervision : c.list(Supervision.class)) {
            int stopped = supervision.contactEnds();
            Intervals required =
                    c.risk().high().clip(stopped, supervision.span().expectedTo());
            if (required.isEmpty()) {
                continue;
            }
            seen = seen == null ? ContactRules.seen(c) : seen;
            sink.accept(new Requirement(
                            required,
                            seen,
                            gap -> "At high risk under supervision in which contact stopped on " + Words.day(stopped)
                                    + ", and not seen in time " + gap.period() + ContactRules.last(gap) + ".")
                    .because(Piece.of(supervision, supervision.from(), Day.NEVER))
                    .covers(contacts)
                    .in(supervision.area()));
        }
    }

    /** Contacts the person came to. */
    static List<Piece> attended(Case c) {
        return Case.pieces(c.list(Contact.class), Contact::attended, Piece::of);
    }
}
