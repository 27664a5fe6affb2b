package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * Holds a person's timeline against the rules about persons, over all of time. The result depends on nothing but the
 * arguments: there is no today in it, so that the passing of days needs no new evaluation.
 */
public final class GapEvaluation {

    private GapEvaluation() {}

    /**
     * All verdicts about a person: by rule, then by time. Verdicts on planned ends come after those on what is recorded.
     *
     * @param timeline what is believed about the person
     * @param settings what the partnership has set
     * @param horizons how far the feeds tell
     */
    public static List<Verdict> evaluate(Timeline timeline, Settings settings, Horizons horizons) {
        List<Verdict> verdicts = new ArrayList<>();
        evaluate(timeline, settings, horizons, verdicts::add);
        return verdicts;
    }

    /** The same, handed on one by one. */
    public static void evaluate(Timeline timeline, Settings settings, Horizons horizons, Consumer<Verdict> sink) {
        assess(new Case(timeline, settings), horizons, Hearing.OF_NOBODY, sink);
    }

    /** What comes out of one pass over all rules about a person. */
    public interface Assessment {

        /** A verdict, in the order of {@link GapEvaluation#evaluate(Timeline, Settings, Horizons)}. */
        void verdict(Verdict verdict);

        /**
         * Time in which a rule required something, by what is recorded; it comes before the verdicts about it. Planned ends
         * require nothing here.
         *
         * @param rule the rule
         * @param place where the requirement belongs
         * @param required the required days, up to death; never empty
         * @param provided those of them on which it was provided, without regard to the tolerance
         * @param transit those of them on which the case was in transit between two areas: neither provided nor a gap
         */
        void required(GapRule rule, Verdict.Place place, Intervals required, Intervals provided, Intervals transit);
    }

    /**
     * Hands on all verdicts about a person and, from the same pass, what was required and provided.
     *
     * @param timeline what is believed about the person
     * @param settings what the partnership has set
     * @param horizons how far the feeds tell
     * @param sink takes what comes out
     */
    public static void assess(Timeline timeline, Settings settings, Horizons horizons, Assessment sink) {
        Hearing hearing = (rule, judge, requirement) -> {
            Intervals required = judge.required(requirement);
            if (!required.isEmpty()) {
                sink.required(
                        rule,
                        requirement.place(),
                        required,
                        required.intersect(requirement.provided()),
                        required.intersect(requirement.transit()));
            }
        };
        assess(new Case(timeline, settings), horizons, hearing, sink::verdict);
    }

    private static void assess(Case subject, Horizons horizons, Hearing hearing, Consumer<Verdict> sink) {
        List<Examination> called = Examination.of(subject.timeline());
        if (!subject.timeline().hasPlans()) {
            for (Examination one : called) {
                judge(subject, one, horizons, hearing, sink);
            }
            return;
        }
        List<Intervals> recorded = new ArrayList<>(called.size());
        for (Examination one : called) {
            Intervals.Builder gaps = Intervals.builder();
            judge(subject, one, horizons, hearing, verdict -> {
                gaps.add(verdict.from(), verdict.to());
                sink.accept(verdict);
            });
            recorded.add(gaps.build());
        }
        Case planned = new Case(subject.timeline().asPlanned(), subject.settings());
        for (int i = 0; i < called.size(); i++) {
            plan(planned, called.get(i), recorded.get(i), horizons, sink);
        }
    }

    /** The verdicts of one rule about a person, without those on planned ends. */
    public static List<Verdict> evaluate(GapRule rule, Timeline timeline, Settings settings, Horizons horizons) {
        List<Verdict> verdicts = new ArrayList<>();
        Examination examination = Examination.of(rule);
        if (timeline.hasAny(rule.concerns())) {
            judge(new Case(timeline, settings), examination, horizons, Hearing.OF_NOBODY, verdicts::add);
        }
        return verdicts;
    }

    /** Required, provided, missing, unknown and transit time of each rule that concerns the person. */
    public static List<Coverage> coverage(Timeline timeline, Settings settings, Horizons horizons) {
        Case subject = new Case(timeline, settings);
        List<Coverage> result = new ArrayList<>();
        for (Examination one : Examination.of(timeline)) {
            Coverage coverage = coverage(subject, one, horizons);
            if (!coverage.required().isEmpty()) {
                result.add(coverage);
            }
        }
        return result;
    }

    private static Coverage coverage(Case subject, Examination examination, Horizons horizons) {
        int knownTo = knownTo(subject, examination.rule(), horizons);
        Intervals.Builder required = Intervals.builder();
        Intervals.Builder provided = Intervals.builder();
        Intervals.Builder gaps = Intervals.builder();
        Intervals.Builder unknown = Intervals.builder();
        Intervals.Builder transit = Intervals.builder();
        Hearing hearing = (any, judge, requirement) -> {
            Intervals due = judge.required(requirement);
            required.add(due);
            provided.add(due.intersect(requirement.provided()));
            transit.add(due.intersect(requirement.transit()));
            unknown.add(due.clip(knownTo, Day.NEVER));
        };
        judge(subject, examination, horizons, hearing, verdict -> {
            gaps.add(verdict.from(), Math.min(verdict.to(), verdict.unknownFrom()));
            unknown.add(verdict.unknownFrom(), verdict.to());
        });
        // Where one record shows a gap and another is merely not known, there is a gap.
        Intervals missing = gaps.build();
        Intervals notKnown = unknown.build().minus(missing);
        return new Coverage(
                examination.rule().id(),
                required.build(),
                provided.build(),
                missing,
                notKnown,
                transit.build().minus(missing).minus(notKnown));
    }

    /** Takes note of a requirement before it is judged. */
    private interface Hearing {

        Hearing OF_NOBODY = (rule, judge, requirement) -> {};

        void hear(GapRule rule, Judge judge, Requirement requirement);
    }

    private static void judge(
            Case subject, Examination examination, Horizons horizons, Hearing hearing, Consumer<Verdict> sink) {
        GapRule rule = examination.rule();
        Judge judge = new Judge(subject, rule, knownTo(subject, rule, horizons), false);
        examination.detector().examine(subject, requirement -> {
            hearing.hear(rule, judge, requirement);
            judge.judge(requirement, sink);
        });
    }

    /** Asked of fresh feeds, too, the sources of a timeline would be collected for nothing. */
    private static int knownTo(Case subject, GapRule rule, Horizons horizons) {
        return horizons.isFresh() ? Day.NEVER : horizons.knownTo(subject.sources(), rule.covers());
    }

    /** What planned ends would add to the gaps that are recorded. */
    private static void plan(
            Case planned, Examination examination, Intervals recorded, Horizons horizons, Consumer<Verdict> sink) {
        GapRule rule = examination.rule();
        Judge judge = new Judge(planned, rule, knownTo(planned, rule, horizons), true);
        examination.detector().examine(planned, requirement -> judge.judge(requirement, recorded, sink));
    }
}
