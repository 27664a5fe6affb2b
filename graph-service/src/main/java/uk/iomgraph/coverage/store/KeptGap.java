package uk.iomgraph.coverage.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.interval.Day;

/**
 * A gap as it is kept.
 *
 * @param key its key
 * @param subject identity of the person, or key of what it is about
 * @param kind what it is about
 * @param rule id of the rule
 * @param version version of the rule that decided
 * @param settingsOf code of the partnership whose own settings made that version; null where those of all did
 * @param from first day, or {@link Day#ALWAYS}
 * @param to the day after the last, or {@link Day#NEVER}
 * @param overdueFrom the day on which what is allowed is used up
 * @param planned whether it rests on planned ends
 * @param severities how severe it is, from which day
 * @param area code of the area it is about; null if none is said
 * @param agency the agency it is about; null if none is said
 * @param explanation the sentence
 * @param evidence the records for and against
 * @param knownSince when it was first known
 */
public record KeptGap(
        String key,
        String subject,
        SubjectKind kind,
        String rule,
        int version,
        @Nullable String settingsOf,
        int from,
        int to,
        int overdueFrom,
        boolean planned,
        List<SeverityStep> severities,
        @Nullable String area,
        @Nullable String agency,
        String explanation,
        List<Evidence> evidence,
        Instant knownSince) {

    static KeptGap of(Row row) {
        Row gap = Objects.requireNonNull(row.rowOrNull("gap"));
        int from = Day.ofStart(gap.dateOrNull("from"));
        int allowed = (int) (gap.number("tolerance") + gap.number("allowed"));
        return new KeptGap(
                gap.text("key"),
                gap.text("subject"),
                SubjectKind.valueOf(gap.text("subjectKind")),
                gap.text("rule"),
                (int) gap.number("version"),
                gap.textOrNull("settingsOf"),
                from,
                Day.of(gap.dateOrNull("to")),
                Day.plus(from, allowed),
                gap.flag("planned"),
                FactReader.steps(gap.texts("severities")),
                gap.textOrNull("area"),
                gap.textOrNull("agency"),
                gap.text("explanation"),
                evidence(gap.texts("evidence"), gap.texts("evidenceRoles")),
                row.instant("knownSince"));
    }

    private static List<Evidence> evidence(List<String> keys, List<String> roles) {
        List<Evidence> evidence = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            evidence.add(new Evidence(keys.get(i), Evidence.Role.valueOf(roles.get(i))));
        }
        return evidence;
    }

    /** How severe it is on a day; before it begins as when it begins. */
    public Severity severityAt(int day) {
        return SeverityStep.at(severities, day);
    }
}
