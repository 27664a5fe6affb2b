package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.ChildAtHome;
import uk.iomgraph.rules.timeline.GangTie;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Referral;
import uk.iomgraph.rules.timeline.SafeguardingReferral;
import uk.iomgraph.rules.timeline.VictimSupport;

/** Rules G50 to G53 and G57: victims, gangs, and children at home. */
final class HarmRules {

    private HarmRules() {}

    /** G50: an offender became the victim of violence, and nobody supports them as a victim. */
    static void victimUnsupported(Case c, Consumer<Requirement> sink) {
        int offender = Day.NEVER;
        for (Involvement part : c.list(Involvement.class)) {
            offender = part.isOffender() ? Math.min(offender, part.from()) : offender;
        }
        for (Involvement part : c.list(Involvement.class)) {
            if (part.role() != Involvement.Role.VICTIM || !part.violent()) {
                continue;
            }
            int day = part.offenceDay();
            List<Piece> support = new ArrayList<>();
            for (VictimSupport given : c.list(VictimSupport.class)) {
                if (given.to() > day) {
                    support.add(Piece.of(given, given.from(), Day.NEVER));
                }
            }
            int from = Math.max(offender, Day.plus(day, c.get(Setting.VICTIM_SUPPORT_LIMIT, day)));
            sink.accept(new Requirement(
                            Intervals.of(from, Day.plus(day, c.get(Setting.VICTIM_WINDOW, day))),
                            Risk.days(support),
                            gap -> "Known as an offender, victim of violence on " + Words.day(day)
                                    + ", and without victim support " + gap.period() + ".")
                    .because(Piece.of(part, day, Day.NEVER))
                    .covers(support)
                    .settledOn(day)
                    .in(part.area()));
        }
    }

    /** G51: the victim of one cohort member again and again, with neither support nor a safety plan. */
    static void repeatVictim(Case c, Consumer<Requirement> sink) {
        Map<String, List<Involvement>> byOffender = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Involvement part : c.list(Involvement.class)) {
            if (part.role() == Involvement.Role.VICTIM && seen.add(part.offence())) {
                part.cohortOffenders()
                        .forEach(offender -> byOffender
                                .computeIfAbsent(offender, any -> new ArrayList<>())
                                .add(part));
            }
        }
        for (List<Involvement> parts : byOffender.values()) {
            int last = parts.get(parts.size() - 1).offenceDay();
            int window = c.get(Setting.VICTIM_WINDOW, last);
            List<Intervals> recent = parts.stream()
                    .map(part -> Intervals.of(part.offenceDay(), Day.plus(part.offenceDay(), window)))
                    .toList();
            sink.accept(new Requirement(
                            Counts.atLeast(recent, c.get(Setting.REPEAT_VICTIM_OFFENCES, last)),
                            Case.spans(c.list(VictimSupport.class)),
                            gap -> "Victim of the same cohort member more than once, and unprotected " + gap.period()
                                    + ".")
                    .because(parts.stream()
                            .map(part -> Piece.of(part, part.offenceDay(), Day.NEVER))
                            .toList())
                    .covers(Case.pieces(c.list(VictimSupport.class)))
                    .settledOn(last));
        }
    }

    /** G52: a gang tie that is firm enough, and no way out on offer. */
    static void noWayOut(Case c, Consumer<Requirement> sink) {
        for (GangTie tie : c.list(GangTie.class)) {
            if (isFirm(c, tie)) {
                List<Piece> offers = offers(c);
                sink.accept(new Requirement(
                                Intervals.of(tie.from(), Math.min(tie.to(), tie.reviewDue())),
                                Risk.days(offers),
                                gap -> "Tied to a gang, with no way out on offer " + gap.period() + ".")
                        .because(Piece.of(tie))
                        .covers(offers)
                        .tolerance(day -> c.get(Setting.GANG_EXIT_TOLERANCE, day)));
            }
        }
    }

    private static boolean isFirm(Case c, GangTie tie) {
        int information = tie.informationGrade() - 'A' + 1;
        return tie.sourceGrade() >= 1
                && tie.sourceGrade() <= c.get(Setting.GANG_SOURCE_GRADE, tie.from())
                && information >= 1
                && information <= c.get(Setting.GANG_INFORMATION_GRADE, tie.from());
    }

    /** A way out is on offer while the person is in such a programme, or referred to one and not turned down. */
    private static List<Piece> offers(Case c) {
        List<Piece> offers = new ArrayList<>();
        for (Membership membership : c.list(Membership.class)) {
            if (membership.type() == ProgrammeType.GANG_EXIT) {
                offers.add(Piece.of(membership));
            }
        }
        for (Referral referral : c.list(Referral.class)) {
            if (referral.programme() == ProgrammeType.GANG_EXIT) {
                offers.add(
                        Piece.of(referral, referral.from(), referral.isRejected() ? referral.decidedOn() : Day.NEVER));
            }
        }
        return offers;
    }

    /** G53: a gang tie is still held after the day on which it was to be reviewed. */
    static void tieOverdue(Case c, Consumer<Requirement> sink) {
        for (GangTie tie : c.list(GangTie.class)) {
            sink.accept(new Requirement(
                            Intervals.of(Math.max(tie.from(), tie.reviewDue()), tie.to()),
                            Intervals.none(),
                            gap -> "Tie to a gang due for review on " + Words.day(tie.reviewDue())
                                    + ", and still held without one " + gap.period() + ".")
                    .because(Piece.of(tie))
                    .settledOn(tie.from()));
        }
    }

    /** G57: a risk to children, a child at home, and safeguarding was not told since both are so. */
    static void childAtRisk(Case c, Consumer<Requirement> sink) {
        for (ChildAtHome child : c.list(ChildAtHome.class)) {
            for (Marker marker : c.list(Marker.class)) {
                if (!c.settings().lists(Setting.CHILD_RISK_MARKERS, marker.code(), marker.from())) {
                    continue;
                }
                int since = Math.min(child.from(), marker.from());
                List<Piece> told = Case.pieces(
                        c.list(SafeguardingReferral.class), referral -> referral.from() >= since, Piece::of);
                sink.accept(new Requirement(
                                Intervals.of(child.from(), child.to()).clip(marker.from(), marker.to()),
                                Risk.days(told),
                                gap -> "A risk to children, living with a child, and safeguarding was not told "
                                        + gap.period() + ".")
                        .because(Piece.of(child))
                        .because(Piece.of(marker))
                        .covers(told));
            }
        }
    }
}
