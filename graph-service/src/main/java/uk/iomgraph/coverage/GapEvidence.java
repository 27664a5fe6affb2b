package uk.iomgraph.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.store.KeptRecord;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.gap.Evidence;

/** A record that speaks for or against a gap; the fields in the schema say what they mean. */
record GapEvidence(
        Evidence.Role role,
        SourceReference source,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static GapEvidence of(Evidence evidence, @Nullable KeptRecord record) {
        SourceReference source = SourceReference.ofKey(evidence.key());
        return record == null
                ? new GapEvidence(evidence.role(), source, null, null, null)
                : new GapEvidence(evidence.role(), source, record.kind(), record.from(), record.to());
    }
}
