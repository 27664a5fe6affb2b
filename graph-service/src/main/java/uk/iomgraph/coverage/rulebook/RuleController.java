package uk.iomgraph.coverage.rulebook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Family;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;

/** The fields {@code rules} and {@code rule}. */
@Controller
class RuleController {

    private final Rulebook rulebook;

    RuleController(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @QueryMapping
    List<Rule> rules(
            @Argument @Nullable Family family,
            @Argument @Nullable SubjectKind subject,
            @Argument @Nullable String area,
            Moment moment) {
        Settings settings = rulebook.of(area);
        int day = Day.of(moment.asOf());
        return GapRules.all().stream()
                .filter(rule -> family == null || rule.family() == family)
                .filter(rule -> subject == null || rule.subject() == subject)
                .map(rule -> Rule.of(rule, settings, day))
                .toList();
    }

    @QueryMapping
    Rule rule(
            @Argument String id, @Argument @Nullable Integer version, @Argument @Nullable String area, Moment moment) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        GapRule rule = GapRules.all().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "No rule has this id."));
        Settings settings = rulebook.of(area);
        return Rule.of(rule, settings, version == null ? Day.of(moment.asOf()) : firstDay(rule, settings, version));
    }

    /** The day from which a version holds: the first has always held. */
    private static int firstDay(GapRule rule, Settings settings, int version) {
        List<Integer> changes = List.copyOf(settings.changes(rule.settings()));
        if (version < 1 || version > changes.size() + 1) {
            throw new BadQuestion(
                    Fault.NOT_FOUND,
                    "The rule has no such version with these settings; its last is " + (changes.size() + 1) + ".");
        }
        return version == 1 ? Day.ALWAYS : changes.get(version - 2);
    }
}
