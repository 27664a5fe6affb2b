package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/** The judge for what is not a person: nobody dies, and severity does not rise. */
final class Bench {

    private Bench() {}

    private static final Timeline NOBODY =
            Timeline.of(new Timeline.Person(Day.NEVER, Day.NEVER, false, false), List.of());

    /** Judges one requirement of a rule about a subject. */
    static List<Finding> judge(String rule, String subject, Settings settings, Requirement requirement) {
        return judge(rule, subject, settings, requirement, false);
    }

    /** The same of what comes if all ends as planned. */
    static List<Finding> plan(String rule, String subject, Settings settings, Requirement requirement) {
        return judge(rule, subject, settings, requirement, true);
    }

    private static List<Finding> judge(
            String rule, String subject, Settings settings, Requirement requirement, boolean planned) {
        List<Finding> findings = new ArrayList<>();
        new Judge(new Case(NOBODY, settings), GapRules.get(rule), Day.NEVER, planned)
                .judge(requirement, verdict -> findings.add(new Finding(subject, verdict)));
        return findings;
    }
}
