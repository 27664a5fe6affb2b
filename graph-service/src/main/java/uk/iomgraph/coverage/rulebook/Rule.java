package uk.iomgraph.coverage.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Basis;
import uk.iomgraph.rules.gap.Demand;
import uk.iomgraph.rules.gap.Family;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.Owner;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.EpisodeKind;

/** One version of a rule in one partnership; the fields of {@code Rule} in the schema say what they mean. */
public record Rule(
        String id,
        int version,
        String title,
        String sentence,
        Family family,
        SubjectKind subject,
        Demand demand,
        Severity severity,
        String raise,
        Owner owner,
        @Nullable Integer principle,
        @Nullable String paragraphs,
        @Nullable String source,
        List<EpisodeKind> concerns,
        List<EpisodeKind> covers,
        List<SettingInForce> settings,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The version that holds on a day. */
    static Rule of(GapRule rule, Settings settings, int day) {
        return of(
                rule,
                settings.version(rule.settings(), day),
                rule.settings().stream()
                        .map(setting -> SettingInForce.of(setting, settings, day))
                        .toList(),
                Day.date(settings.validFrom(rule.settings(), day)),
                Day.date(nextChange(rule, settings, day)));
    }

    /** A version of which nobody knows any more what was set and when. */
    static Rule forgotten(GapRule rule, int version) {
        return of(rule, version, List.of(), null, null);
    }

    private static Rule of(
            GapRule rule,
            int version,
            List<SettingInForce> settings,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        Basis basis = rule.basis();
        return new Rule(
                rule.id(),
                version,
                rule.title(),
                rule.sentence(),
                rule.family(),
                rule.subject(),
                rule.demand(),
                rule.severity(),
                rule.raise(),
                rule.owner(),
                basis.principle() == 0 ? null : basis.principle(),
                basis.paragraphs().isEmpty() ? null : basis.paragraphs(),
                basis.source().isEmpty() ? null : basis.source(),
                inOrder(rule.concerns()),
                inOrder(rule.covers()),
                settings,
                validFrom,
                validTo);
    }

    private static int nextChange(GapRule rule, Settings settings, int day) {
        return settings.changes(rule.settings()).stream()
                .filter(change -> change > day)
                .findFirst()
                .orElse(Day.NEVER);
    }

    private static List<EpisodeKind> inOrder(Collection<EpisodeKind> kinds) {
        return kinds.stream().sorted().toList();
    }
}
