package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;

/**
 * Decides what is missing: required time without cover and not in transit, where cover that comes late by no more than the
 * tolerance is taken as in time. A stretch without cover that is not longer than the tolerance is no gap. The verdict and its sentence are
 * made here, in one place, from the same days.
 */
final class Judge {

    private final Case subject;
    private final GapRule rule;
    private final int knownTo;
    private final boolean planned;

    /** One rule finds few gaps of a person: to compare them all is faster than to take the digest of each. */
    private final List<String> anchors = new ArrayList<>();

    Judge(Case subject, GapRule rule, int knownTo, boolean planned) {
        this.subject = subject;
        this.rule = rule;
        this.knownTo = knownTo;
        this.planned = planned;
    }

    /** Judges one requirement and hands on a verdict for each gap. */
    void judge(Requirement requirement, Consumer<Verdict> sink) {
        judge(requirement, Intervals.none(), sink);
    }

    /** The same without gaps that begin on certain days: those are only counted, so that others keep their anchors. */
    void judge(Requirement requirement, Intervals but, Consumer<Verdict> sink) {
        Intervals missing = missing(requirement);
        for (int i = 0; i < missing.size(); i++) {
            Interval gap = missing.get(i);
            if (but.contains(gap.from())) {
                anchor(requirement, first(requirement.requiredOn(gap.from())), requirement.lastBefore(gap.from()));
            } else {
                sink.accept(verdict(requirement, gap));
            }
        }
    }

    /** The time required, while the person lives. */
    Intervals required(Requirement requirement) {
        int died = subject.timeline().person().died();
        return died == Day.NEVER
                ? requirement.required()
                : requirement.required().clip(Day.ALWAYS, died);
    }

    /** Gaps, whether known or not. */
    Intervals missing(Requirement requirement) {
        Intervals bare = required(requirement).minus(requirement.provided()).minus(requirement.transit());
        Intervals.Builder gaps = Intervals.builder();
        for (int i = 0; i < bare.size(); i++) {
            Interval stretch = bare.get(i);
            int tolerance = requirement.toleranceAt(stretch.from());
            if (tolerance == 0) {
                keep(gaps, requirement, stretch);
            } else if (stretch.days() > tolerance) {
                Intervals late = requirement.provided().startEarlier(tolerance);
                Intervals left = Intervals.of(stretch.from(), stretch.to()).minus(late);
                left.list().forEach(gap -> keep(gaps, requirement, gap));
            }
        }
        return gaps.build();
    }

    private static void keep(Intervals.Builder gaps, Requirement requirement, Interval gap) {
        if (gap.days() > requirement.allowedAt(gap.from())) {
            gaps.add(gap.from(), gap.to());
        }
    }

    private Verdict verdict(Requirement requirement, Interval gap) {
        int from = gap.from();
        List<Piece> because = requirement.requiredOn(from);
        Piece last = requirement.lastBefore(from);
        int settled = requirement.settledFor(from);
        int allowed = requirement.allowedAt(from);
        int overdueFrom = Day.plus(from, requirement.toleranceAt(from) + allowed);
        Piece first = first(because);
        String sentence = requirement.wording().say(new Shortfall(from, gap.to(), first, last));
        return new Verdict(
                rule.id(),
                subject.settings().version(rule.settings(), settled),
                anchor(requirement, first, last),
                from,
                gap.to(),
                overdueFrom,
                allowed,
                Verdict.unknownFrom(gap, overdueFrom, allowed, knownTo),
                planned,
                severities(requirement, gap),
                evidence(because, last, requirement, gap),
                rule.owner(),
                requirement.place(),
                planned ? "If all ends as planned: " + sentence : sentence);
    }

    /** The record that required cover and the cover that was last, so that neither later cover nor limits change it. */
    private String anchor(Requirement requirement, @Nullable Piece first, @Nullable Piece last) {
        String required = (first == null ? "" : first.key()) + requirement.question();
        String key = required + "|" + (last == null ? "" : last.key());
        int before = Collections.frequency(anchors, key);
        anchors.add(key);
        return before == 0 ? key : key + "|" + (before + 1);
    }

    private static @Nullable Piece first(List<Piece> pieces) {
        return pieces.isEmpty() ? null : pieces.get(0);
    }

    private List<SeverityStep> severities(Requirement requirement, Interval gap) {
        Intervals raised = subject.raised().union(requirement.raised());
        Severity base = rule.severity();
        List<SeverityStep> steps = new ArrayList<>(2);
        steps.add(new SeverityStep(gap.from(), raised.contains(gap.from()) ? base.raised() : base));
        for (int i = 0; i < raised.size() && base != base.raised(); i++) {
            step(steps, gap, raised.from(i), base.raised());
            step(steps, gap, raised.to(i), base);
        }
        return steps;
    }

    private static void step(List<SeverityStep> steps, Interval gap, int day, Severity severity) {
        if (gap.from() < day && day < gap.to()) {
            steps.add(new SeverityStep(day, severity));
        }
    }

    private List<Evidence> evidence(List<Piece> because, @Nullable Piece last, Requirement requirement, Interval gap) {
        Piece next = requirement.nextFrom(gap.from());
        List<Evidence> evidence = new ArrayList<>(4);
        for (Piece piece : because) {
            add(evidence, piece, Evidence.Role.REQUIRED);
        }
        if (last != null) {
            add(evidence, last, Evidence.Role.LAST_COVER);
        }
        if (next != null) {
            add(evidence, next, Evidence.Role.NEXT_COVER);
        }
        for (Piece piece : requirement.transitsAt(gap.from(), gap.to())) {
            add(evidence, piece, Evidence.Role.IN_TRANSIT);
        }
        for (Piece piece : subject.raisedBy()) {
            if (piece.from() < gap.to() && gap.from() < piece.to()) {
                add(evidence, piece, Evidence.Role.RAISED);
            }
        }
        return evidence;
    }

    private static void add(List<Evidence> evidence, Piece piece, Evidence.Role role) {
        Evidence one = new Evidence(piece.key(), role);
        if (!evidence.contains(one)) {
            evidence.add(one);
        }
    }
}
