package uk.iomgraph.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.GapHit;
import uk.iomgraph.coverage.rulebook.Rule;
import uk.iomgraph.coverage.store.KeptGap;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Owner;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/**
 * A gap as one viewer sees it at one moment; the fields of {@code Gap} in the schema say what they mean.
 *
 * @param kept what the graph keeps of it
 * @param hit how the index has it
 * @param moment the moment
 * @param viewer who asks
 */
record Gap(KeptGap kept, GapHit hit, Rule rule, Moment moment, Viewer viewer) {

    String key() {
        return kept.key();
    }

    SubjectKind subjectKind() {
        return kept.kind();
    }

    @Nullable
    String subject() {
        return kept.kind() == SubjectKind.PERSON || kept.kind() == SubjectKind.NETWORK ? null : kept.subject();
    }

    @Nullable
    LocalDate from() {
        return Day.date(kept.from());
    }

    @Nullable
    LocalDate to() {
        return Day.date(kept.to());
    }

    @Nullable
    Integer days() {
        int end = Math.min(kept.to(), Day.of(moment.asOf()));
        return !Day.isDate(kept.from()) || end < kept.from() ? null : end - kept.from();
    }

    @Nullable
    LocalDate overdueFrom() {
        return Day.date(kept.overdueFrom());
    }

    Severity severity() {
        return kept.severityAt(Day.of(moment.asOf()));
    }

    GapState state() {
        return hit.state();
    }

    Owner owner() {
        return rule.owner();
    }

    boolean planned() {
        return kept.planned();
    }

    String explanation() {
        return kept.explanation();
    }

    Instant knownSince() {
        return kept.knownSince();
    }

    @Nullable
    LocalDate unknownFrom() {
        return Day.date(hit.unknownFrom());
    }
}
