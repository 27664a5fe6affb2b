package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.JusticeEvent;
import uk.iomgraph.rules.timeline.LeavingReason;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.SelectionScore;

/** Rules G11, G12 and G16 to G18: who should be managed, and who no longer is. */
final class SelectionRules {

    private SelectionRules() {}

    /** G11: of concern, not in custody, and in no programme. */
    static void unmanaged(Case c, Consumer<Requirement> sink) {
        Intervals concern = c.risk().concern();
        if (concern.isEmpty()) {
            return;
        }
        sink.accept(new Requirement(
                        concern.minus(c.custody()),
                        c.managed(),
                        gap -> "Of concern, not in custody, and managed by no programme " + gap.period() + ".")
                .because(c.risk().concernBy())
                .covers(c.managedBy())
                .tolerance(day -> c.get(Setting.UNMANAGED_TOLERANCE, day)));
    }

    /** G12: of concern, not in custody, and scored by no panel of late. */
    static void unscored(Case c, Consumer<Requirement> sink) {
        Intervals concern = c.risk().concern();
        if (concern.isEmpty()) {
            return;
        }
        List<SelectionScore> scores = c.list(SelectionScore.class);
        List<Integer> days = new ArrayList<>(scores.size());
        scores.forEach(score -> days.add(score.from()));
        sink.accept(new Requirement(
                        concern.minus(c.custody()),
                        c.risk().within(days, Setting.SCORE_LIMIT),
                        gap -> "Of concern, and scored by no panel in time " + gap.period() + ".")
                .because(c.risk().concernBy())
                .covers(Case.pieces(scores)));
    }

    /** G16: left the cohort, was charged with an offence of soon after, and nobody took them back. */
    static void reoffended(Case c, Consumer<Requirement> sink) {
        for (Interval run : c.iom().list()) {
            int left = run.to();
            if (left == Day.NEVER) {
                continue;
            }
            int last = Day.plus(left, c.get(Setting.REOFFENDING_WINDOW, left));
            Set<String> seen = new HashSet<>();
            for (Involvement offence : c.list(Involvement.class)) {
                boolean soon = left < offence.offenceDay() && offence.offenceDay() <= last;
                if (soon && offence.isCharged() && seen.add(offence.offence())) {
                    sink.accept(charged(c, offence, left));
                }
            }
        }
    }

    private static Requirement charged(Case c, Involvement offence, int left) {
        int day = chargedOn(c, offence);
        return new Requirement(
                        Intervals.of(day, Day.NEVER).minus(c.custody()),
                        Case.onceFrom(c.managed(), day),
                        gap -> "Left the cohort on " + Words.day(left) + ", was charged on " + Words.day(day)
                                + ", and is managed by nobody " + gap.period() + ".")
                .because(Piece.of(offence, offence.from(), Day.NEVER))
                .covers(c.managedBy())
                .tolerance(from -> c.get(Setting.RESELECTION_TOLERANCE, from));
    }

    /** The day of the charge by the police computer, else of the outcome or involvement. */
    static int chargedOn(Case c, Involvement offence) {
        for (JusticeEvent event : c.list(JusticeEvent.class)) {
            if (event.type() == JusticeEvent.Type.CHARGE && offence.offence().equals(event.offence())) {
                return event.from();
            }
        }
        return offence.outcomeDay();
    }

    /** G17: out of close management at once, without a time of lighter contact. */
    static void abruptlyLeft(Case c, Consumer<Requirement> sink) {
        Intervals.Builder intensive = Intervals.builder();
        List<Piece> because = new ArrayList<>();
        for (Membership membership : c.list(Membership.class)) {
            if (membership.type() == ProgrammeType.IOM) {
                because.add(Piece.of(membership, membership.from(), Day.NEVER));
                if (membership.phase() == Membership.Phase.INTENSIVE) {
                    intensive.add(membership.from(), membership.to());
                }
            }
        }
        if (because.isEmpty()) {
            return;
        }
        Intervals close = intensive.build().union(c.risk().red().intersect(c.iom()));
        for (Interval run : close.list()) {
            int end = run.to();
            if (end == Day.NEVER || excused(c, end)) {
                continue;
            }
            int days = c.get(Setting.LIGHT_PHASE, end);
            Intervals lighter = c.iom().minus(close).atLeast(days);
            sink.accept(new Requirement(
                            Intervals.of(end, Day.plus(end, days)),
                            lighter,
                            gap -> "Closely managed until " + Words.day(end) + ", and then without " + Words.days(days)
                                    + " of lighter contact " + gap.period() + ".")
                    .because(
                            because.stream().filter(piece -> piece.from() < end).toList())
                    .settledOn(end));
        }
    }

    /** Whether a reason that allows leaving at once is known. The person left when the cohort membership around ended. */
    private static boolean excused(Case c, int end) {
        for (Membership membership : c.list(Membership.class)) {
            boolean ends = membership.type() == ProgrammeType.IOM
                    && membership.to() >= end
                    && membership.to() != Day.NEVER
                    && membership.from() < Day.plus(end, c.get(Setting.LIGHT_PHASE, end));
            boolean allowed = c.settings().lists(Setting.ABRUPT_REASONS, membership.reasonOut(), end);
            if (ends && allowed && membership.reasonOut() != LeavingReason.OTHER) {
                return membership.reasonOut() != LeavingReason.CUSTODY || inLongCustody(c, membership.to());
            }
        }
        return false;
    }

    private static boolean inLongCustody(Case c, int day) {
        int year = c.get(Setting.SHORT_SENTENCE, day);
        return c.list(Custody.class).stream()
                .filter(custody -> custody.span().contains(day))
                .anyMatch(custody ->
                        custody.sentenceDays() >= year || (long) custody.span().expectedTo() - custody.from() >= year);
    }

    /** G18: no longer under MAPPA at level 2 or 3, still of concern, and managed by nobody. */
    static void leftMappa(Case c, Consumer<Requirement> sink) {
        Intervals.Builder levels = Intervals.builder();
        List<Piece> because = new ArrayList<>();
        for (Membership membership : c.list(Membership.class)) {
            if (Case.isHighMappa(membership)) {
                levels.add(membership.from(), membership.to());
                because.add(Piece.of(membership, membership.from(), Day.NEVER));
            }
        }
        for (Interval run : levels.build().list()) {
            int end = run.to();
            if (c.risk().concern().contains(end)) {
                sink.accept(new Requirement(
                                c.risk()
                                        .concern()
                                        .around(end)
                                        .clip(end, Day.NEVER)
                                        .minus(c.custody()),
                                Case.onceFrom(c.managed(), end),
                                gap -> "Managed under MAPPA until " + Words.day(end)
                                        + ", still of concern, and managed by nobody " + gap.period() + ".")
                        .because(because.stream()
                                .filter(piece -> piece.from() < end)
                                .toList())
                        .covers(c.managedBy())
                        .tolerance(day -> c.get(Setting.MAPPA_TOLERANCE, day)));
            }
        }
    }
}
