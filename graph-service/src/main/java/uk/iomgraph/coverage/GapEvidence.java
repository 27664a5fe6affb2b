package uk.iomgraph.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.store.KeptRecord;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.interval.Day;

/** What speaks for or against a gap; the fields in the schema say what they mean. */
record GapEvidence(
        Evidence.Role role,
        SourceReference source,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * A piece of the evidence of a gap.
     *
     * @param record the record it is, as believed at the moment; null if it is not believed then, or is no record
     */
    static GapEvidence of(Evidence evidence, Gap gap, @Nullable KeptRecord record) {
        if (!isRecord(evidence)) {
            return named(evidence, gap);
        }
        SourceReference source = SourceReference.ofKey(evidence.key());
        return record == null
                ? new GapEvidence(evidence.role(), source, null, null, null)
                : new GapEvidence(evidence.role(), source, record.kind(), record.from(), record.to());
    }

    /** Whether it is a record: some rules rest on a person, a feed or a group as such. */
    static boolean isRecord(Evidence evidence) {
        return SourceReference.isKey(evidence.key());
    }

    /**
     * A person is referred to by the key of the gap that is about them. So evidence names nobody, and the field
     * {@code person} alone decides whether the viewer may be told of them.
     */
    private static GapEvidence named(Evidence evidence, Gap gap) {
        String key = evidence.key();
        if (gap.personId() != null) {
            SourceReference itself = SourceReference.own("gaps", gap.key());
            int day = key.indexOf('@') + 1;
            return day == 0
                    ? new GapEvidence(evidence.role(), itself, "Person", null, null)
                    : new GapEvidence(
                            evidence.role(), itself, "Event", Day.date(Integer.parseInt(key.substring(day))), null);
        }
        return gap.subjectKind() == SubjectKind.SYSTEM
                ? new GapEvidence(evidence.role(), SourceReference.own("feeds", key), "Feed", null, null)
                : new GapEvidence(evidence.role(), SourceReference.own("groups", key), "Group", null, null);
    }
}
