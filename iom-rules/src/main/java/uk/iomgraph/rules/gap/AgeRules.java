package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.SelectionScore;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.TransitionPlan;

/** Rules G01 to G03: from youth to adult services. A person comes of age on the 18th birthday. */
final class AgeRules {

    private AgeRules() {}

    /** G01: in youth justice past the age of planning, with no transition plan begun. */
    static void noTransitionPlan(Case c, Consumer<Requirement> sink) {
        int adult = c.timeline().person().aged(18, 0);
        if (adult == Day.NEVER) {
            return;
        }
        List<Piece> beyond = new ArrayList<>();
        for (Piece piece : youth(c)) {
            if (piece.to() > adult) {
                beyond.add(piece);
            }
        }
        if (beyond.isEmpty()) {
            return;
        }
        int birth = c.timeline().person().born();
        int from = Day.plusMonths(birth, c.get(Setting.TRANSITION_AGE, birth));
        int raised = Day.plusMonths(birth, c.get(Setting.TRANSITION_AGE_RAISED, birth));
        List<Piece> plans =
                Case.pieces(c.list(TransitionPlan.class), any -> true, plan -> Piece.of(plan, plan.from(), Day.NEVER));
        sink.accept(new Requirement(
                        Risk.days(beyond).clip(from, adult),
                        Risk.days(plans),
                        gap -> "In youth justice beyond the 18th birthday on " + Words.day(adult)
                                + ", with no transition plan " + gap.period() + ".")
                .because(beyond)
                .covers(plans)
                .settledOn(birth)
                .raisedFrom(raised));
    }

    /** G02: 18, the youth order goes on, and no adult service has taken over. */
    static void notReceived(Case c, Consumer<Requirement> sink) {
        int adult = c.timeline().person().aged(18, 0);
        List<Piece> youth = youth(c);
        Intervals required =
                adult == Day.NEVER ? Intervals.none() : Risk.days(youth).clip(adult, Day.NEVER);
        if (required.isEmpty()) {
            return;
        }
        List<Piece> covers = new ArrayList<>();
        for (Supervision supervision : c.list(Supervision.class)) {
            if (!supervision.isYouth()) {
                covers.add(Piece.of(supervision));
            }
        }
        for (TransitionPlan plan : c.list(TransitionPlan.class)) {
            if (plan.receiver() == AgencyType.YOT) {
                covers.add(Piece.of(plan, plan.acceptedOn(), Day.NEVER));
            }
        }
        sink.accept(new Requirement(
                        required,
                        Risk.days(covers),
                        gap -> "Turned 18 on " + Words.day(adult)
                                + " under a youth order, and received by no adult service " + gap.period() + ".")
                .because(youth)
                .covers(covers));
    }

    /** G03: a young person of concern at 18 whom no panel scored around the birthday. */
    static void notConsidered(Case c, Consumer<Requirement> sink) {
        int adult = c.timeline().person().aged(18, 0);
        List<Piece> youth = youth(c);
        boolean wasYoung = youth.stream().anyMatch(piece -> piece.from() <= adult);
        if (adult == Day.NEVER || !wasYoung || !c.risk().concern().contains(adult)) {
            return;
        }
        int earliest = Day.plusMonths(
                c.timeline().person().born(),
                c.get(Setting.TRANSITION_AGE, c.timeline().person().born()));
        List<Piece> scores = Case.pieces(
                c.list(SelectionScore.class),
                score -> score.from() >= earliest,
                score -> Piece.of(score, score.from(), Day.NEVER));
        int from = Day.plus(adult, c.get(Setting.YOUTH_SCORE_AFTER_18, adult));
        int to = Day.plus(adult, c.get(Setting.YOUTH_SCORE_REPORTED, adult));
        sink.accept(new Requirement(
                        Intervals.of(from, to),
                        Risk.days(scores),
                        gap -> "Of concern on turning 18 on " + Words.day(adult) + ", and scored by no panel "
                                + gap.period() + ".")
                .because(at(c.risk().concernBy(), adult))
                .covers(scores)
                .settledOn(adult));
    }

    /** When a youth justice service has the case: orders, its custody, its programmes. */
    static List<Piece> youth(Case c) {
        List<Piece> pieces = new ArrayList<>();
        for (Supervision supervision : c.list(Supervision.class)) {
            if (supervision.isYouth()) {
                pieces.add(Piece.of(
                        supervision, supervision.from(), supervision.span().expectedTo()));
            }
        }
        for (Custody custody : c.list(Custody.class)) {
            if (custody.kind() == Custody.Kind.YOUTH) {
                pieces.add(Piece.of(custody, custody.from(), custody.span().expectedTo()));
            }
        }
        for (Membership membership : c.list(Membership.class)) {
            if (membership.type() == ProgrammeType.YOT) {
                pieces.add(Piece.of(
                        membership, membership.from(), membership.span().expectedTo()));
            }
        }
        return pieces;
    }

    /** The pieces that hold a day. */
    static List<Piece> at(List<Piece> pieces, int day) {
        List<Piece> on = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.from() <= day && day < piece.to()) {
                on.add(piece);
            }
        }
        return on;
    }
}
