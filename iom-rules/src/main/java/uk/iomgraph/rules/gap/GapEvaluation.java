package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * Holds a person's timeline against the rules about persons, over all of time. The result depends on nothing but the
 * arguments: there is no today in it, so that the passing of days needs no new evaluation.
 */
public final class GapEvaluation {

    private static final List<GapRule> RULES = GapRules.of(SubjectKind.PERSON);
    private static final Map<String, Detector> DETECTORS = Detectors.byRule();

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
        Case subject = new Case(timeline, settings);
        if (!timeline.hasPlans()) {
            RULES.forEach(rule -> judge(subject, rule, horizons, false, sink));
            return;
        }
        List<Intervals> recorded = new ArrayList<>(RULES.size());
        for (GapRule rule : RULES) {
            Intervals.Builder gaps = Intervals.builder();
            judge(subject, rule, horizons, false, verdict -> {
                gaps.add(verdict.from(), verdict.to());
                sink.accept(verdict);
            });
            recorded.add(gaps.build());
        }
        Case planned = new Case(timeline.asPlanned(), settings);
        for (int i = 0; i < RULES.size(); i++) {
            plan(planned, RULES.get(i), recorded.get(i), horizons, sink);
        }
    }

    /** The verdicts of one rule about a person, without those on planned ends. */
    public static List<Verdict> evaluate(GapRule rule, Timeline timeline, Settings settings, Horizons horizons) {
        List<Verdict> verdicts = new ArrayList<>();
        judge(new Case(timeline, settings), rule, horizons, false, verdicts::add);
        return verdicts;
    }

    /** Required, provided, missing and unknown time of each rule that concerns the person. */
    public static List<Coverage> coverage(Timeline timeline, Settings settings, Horizons horizons) {
        Case subject = new Case(timeline, settings);
        List<Coverage> result = new ArrayList<>();
        for (GapRule rule : RULES) {
            if (timeline.hasAny(rule.concerns())) {
                Coverage coverage = coverage(subject, rule, horizons);
                if (!coverage.required().isEmpty()) {
                    result.add(coverage);
                }
            }
        }
        return result;
    }

    private static Coverage coverage(Case subject, GapRule rule, Horizons horizons) {
        int knownTo = knownTo(subject, rule, horizons);
        Judge judge = new Judge(subject, rule, knownTo, false);
        Intervals.Builder required = Intervals.builder();
        Intervals.Builder provided = Intervals.builder();
        Intervals.Builder gaps = Intervals.builder();
        Intervals.Builder unknown = Intervals.builder();
        detector(rule).examine(subject, requirement -> {
            Intervals due = judge.required(requirement);
            required.add(due);
            provided.add(due.intersect(requirement.provided()));
            unknown.add(due.clip(knownTo, Day.NEVER));
            for (Interval gap : judge.missing(requirement).list()) {
                int unknownFrom = judge.unknownFrom(requirement, gap);
                gaps.add(gap.from(), Math.min(gap.to(), unknownFrom));
                unknown.add(unknownFrom, gap.to());
            }
        });
        // Where one record shows a gap and another is merely not known, there is a gap.
        Intervals missing = gaps.build();
        return new Coverage(
                rule.id(),
                required.build(),
                provided.build(),
                missing,
                unknown.build().minus(missing));
    }

    private static void judge(Case subject, GapRule rule, Horizons horizons, boolean planned, Consumer<Verdict> sink) {
        if (!subject.timeline().hasAny(rule.concerns())) {
            return;
        }
        Judge judge = new Judge(subject, rule, knownTo(subject, rule, horizons), planned);
        detector(rule).examine(subject, requirement -> judge.judge(requirement, sink));
    }

    /** Asked of fresh feeds, too, the sources of a timeline would be collected for nothing. */
    private static int knownTo(Case subject, GapRule rule, Horizons horizons) {
        return horizons.isFresh() ? Day.NEVER : horizons.knownTo(subject.sources(), rule.covers());
    }

    /** What planned ends would add to the gaps that are recorded. */
    private static void plan(
            Case planned, GapRule rule, Intervals recorded, Horizons horizons, Consumer<Verdict> sink) {
        judge(planned, rule, horizons, true, verdict -> {
            if (!recorded.contains(verdict.from())) {
                sink.accept(verdict);
            }
        });
    }

    private static Detector detector(GapRule rule) {
        Detector detector = DETECTORS.get(rule.id());
        if (detector == null) {
            throw new IllegalArgumentException(rule + " is not held against a person.");
        }
        return detector;
    }
}
