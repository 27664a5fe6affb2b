package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverAnswer;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Supervision;

/**
 * Rules G42, G43 and G46: moved or released across a border, or offered to another area that does not answer. While an offer
 * waits for its answer and is in time, the case is in transit: that is neither cover nor gap. From the day it lapses it is a
 * gap.
 */
final class HandoverRules {

    private HandoverRules() {}

    /** G42: moved to another area than the one that manages the person, and no handover was accepted there. */
    static void moved(Case c, Consumer<Requirement> sink) {
        Residence before = null;
        for (Residence home : c.list(Residence.class)) {
            String area = home.area();
            if (area == null) {
                continue;
            }
            if (before != null && !area.equals(before.area())) {
                moved(c, before, home, sink);
            }
            before = home;
        }
    }

    private static void moved(Case c, Residence before, Residence home, Consumer<Requirement> sink) {
        String left = String.valueOf(before.area());
        String reached = String.valueOf(home.area());
        int day = home.from();
        Intervals managed = managedIn(c, left);
        if (!managed.contains(day)) {
            return;
        }
        List<HandoverLife> handovers =
                lives(c, handover -> isFrom(handover, left, reached) && handover.from() >= before.from());
        List<Piece> accepted = accepted(handovers);
        sink.accept(new Requirement(
                        livedIn(c, reached)
                                .around(day)
                                .clip(Day.plus(day, c.get(Setting.HANDOVER_AFTER_MOVE, day)), Day.NEVER)
                                .intersect(managed.around(day))
                                .minus(livedIn(c, left)),
                        Risk.days(accepted),
                        gap -> "Moved to another area on " + Words.day(day) + ", still managed in the old one, and no "
                                + "handover was accepted " + gap.period() + outcome(c, handovers, gap.from()) + ".")
                .because(Piece.of(home, day, Day.NEVER))
                .covers(accepted)
                .inTransit(transit(c, handovers))
                .settledOn(day)
                .in(left));
    }

    /** G43: a handover was sent and neither accepted, declined nor taken back within the limit. */
    static void handoverUnanswered(Case c, Consumer<Requirement> sink) {
        for (Handover handover : c.list(Handover.class)) {
            int day = handover.from();
            sink.accept(new Requirement(
                            Intervals.of(day, Day.NEVER),
                            Intervals.of(handover.settledOn(), Day.NEVER),
                            gap -> "Handover sent on " + Words.day(day) + ", and not answered in time " + gap.period()
                                    + ".")
                    .because(Piece.of(handover))
                    .covers(new Piece(handover.settledOn(), Day.NEVER, handover.key()))
                    .inTransit(transit(c, List.of(HandoverLife.of(handover, List.of()))))
                    .settledOn(day)
                    .in(handover.toArea()));
        }
    }

    /** G46: released to another area than the one that supervises, and the case was not moved. */
    static void releasedElsewhere(Case c, Consumer<Requirement> sink) {
        for (Custody custody : CustodyRules.released(c)) {
            int release = custody.to();
            String lives = BorderRules.home(c, release);
            for (Supervision supervision : c.list(Supervision.class)) {
                String area = supervision.area();
                if (lives != null
                        && area != null
                        && !area.equals(lives)
                        && supervision.span().contains(release)) {
                    sink.accept(released(c, custody, supervision, lives));
                }
            }
        }
    }

    private static Requirement released(Case c, Custody custody, Supervision supervision, String lives) {
        int release = custody.to();
        String area = String.valueOf(supervision.area());
        List<HandoverLife> handovers = lives(c, handover -> isFrom(handover, area, lives));
        List<Piece> moved = accepted(handovers);
        moved.addAll(Case.pieces(c.list(Supervision.class), other -> lives.equals(other.area()), Piece::of));
        return new Requirement(
                        livedIn(c, lives).around(release).clip(release, supervision.to()),
                        Risk.days(moved),
                        gap -> "Released on " + Words.day(release) + " to another area than supervises, and the case "
                                + "was not moved " + gap.period() + outcome(c, handovers, gap.from()) + ".")
                .because(Piece.of(custody, custody.from(), Day.NEVER))
                .because(Piece.of(supervision, supervision.from(), Day.NEVER))
                .covers(moved)
                .inTransit(transit(c, handovers))
                .settledOn(release)
                .in(area);
    }

    private static boolean isFrom(Handover handover, String from, String to) {
        return handover.fromArea().equals(from) && handover.toArea().equals(to);
    }

    private static List<HandoverLife> lives(Case c, Predicate<Handover> which) {
        return c.list(Handover.class).stream()
                .filter(which)
                .map(handover -> HandoverLife.of(handover, List.of()))
                .toList();
    }

    private static List<Piece> accepted(List<HandoverLife> handovers) {
        List<Piece> pieces = new ArrayList<>();
        for (HandoverLife life : handovers) {
            pieces.add(Piece.of(life.offer(), life.settled().acceptedOn(), Day.NEVER));
        }
        return pieces;
    }

    /** The days on which a case was in transit, each with the handover it is in. */
    private static List<Piece> transit(Case c, List<HandoverLife> handovers) {
        List<Piece> pieces = new ArrayList<>();
        for (HandoverLife life : handovers) {
            for (Interval days : life.transit(c.settings()).list()) {
                pieces.add(Piece.of(life.offer(), days.from(), days.to()));
            }
        }
        return pieces;
    }

    /** What became of the handover whose transit ended on the first day of a gap; empty if there was none. */
    private static String outcome(Case c, List<HandoverLife> handovers, int from) {
        for (HandoverLife life : handovers) {
            boolean ends = life.transit(c.settings()).contains(Day.plus(from, -1));
            if (ends && !life.transit(c.settings()).contains(from)) {
                HandoverAnswer answer = life.answer();
                String ended = answer == null || answer.on() > from
                        ? " lapsed"
                        : answer.act() == HandoverAct.DECLINE ? " was declined" : " was taken back";
                return "; that of " + Words.day(life.offer().from()) + ended;
            }
        }
        return "";
    }

    private static Intervals livedIn(Case c, String area) {
        return Risk.days(Case.pieces(c.list(Residence.class), home -> area.equals(home.area()), Piece::of));
    }

    private static Intervals managedIn(Case c, String area) {
        Intervals.Builder days = Intervals.builder();
        for (Membership membership : c.list(Membership.class)) {
            boolean manages = c.settings().lists(Setting.MANAGING_PROGRAMMES, membership.type(), membership.from())
                    || Case.isHighMappa(membership);
            if (manages && area.equals(membership.area())) {
                days.add(membership.from(), membership.to());
            }
        }
        for (Supervision supervision : c.list(Supervision.class)) {
            if (area.equals(supervision.area())) {
                days.add(supervision.from(), supervision.contactTo());
            }
        }
        return days.build();
    }
}
