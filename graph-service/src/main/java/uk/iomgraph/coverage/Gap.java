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
 * @param rule the rule in the version that decided
 * @param moment the moment
 * @param viewer who asks
 */
public record Gap(KeptGap kept, GapHit hit, Rule rule, Moment moment, Viewer viewer) {

    /** Its key. */
    public String key() {
        return kept.key();
    }

    /** What it is about. */
    public SubjectKind subjectKind() {
        return kept.kind();
    }

    /** What it is about, where that is no person. */
    @Nullable
    public String subject() {
        return personId() == null ? kept.subject() : null;
    }

    /** Identity of the person it is about; null where it is about no single person. */
    @Nullable
    String personId() {
        boolean person = switch (kept.kind()) {
            case PERSON, NETWORK -> true;
            // A gap of a feed is one of the agency that sends it; else a feed is silent about a person.
            case SYSTEM -> kept.agency() == null;
            case AREA, PAIR -> false;
        };
        return person ? kept.subject() : null;
    }

    /** The first day. */
    @Nullable
    public LocalDate from() {
        return Day.date(kept.from());
    }

    /** The day after the last. */
    @Nullable
    public LocalDate to() {
        return Day.date(kept.to());
    }

    /** How many days it has lasted. */
    @Nullable
    public Integer days() {
        int end = Math.min(kept.to(), Day.of(moment.asOf()));
        return !Day.isDate(kept.from()) || end < kept.from() ? null : end - kept.from();
    }

    /** The day on which what is allowed is used up. */
    @Nullable
    public LocalDate overdueFrom() {
        return Day.date(kept.overdueFrom());
    }

    /** How severe it is on the day asked about. */
    public Severity severity() {
        return kept.severityAt(Day.of(moment.asOf()));
    }

    /** Where it stands on the day asked about. */
    public GapState state() {
        return hit.state();
    }

    /** Who must act. */
    public Owner owner() {
        return rule.owner();
    }

    /** Whether it rests on planned ends. */
    public boolean planned() {
        return kept.planned();
    }

    /** One sentence. */
    public String explanation() {
        return kept.explanation();
    }

    /** When it was first known. */
    public Instant knownSince() {
        return kept.knownSince();
    }

    /** From when on it is not known. */
    @Nullable
    public LocalDate unknownFrom() {
        return Day.date(hit.unknownFrom());
    }
}
