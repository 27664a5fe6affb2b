package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;

/**
 * What ties a person to another.
 *
 * @param lastDate for derived ties: the last day they were seen together, as of the day asked about; null while it lasts
 * @param evidenceCount for derived ties: how many offences or addresses they share, as of the day asked about
 */
record Tie(
        PersonTieBasis basis,
        TiedPerson other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastDate,
        @Nullable Integer evidenceCount,
        @Nullable String evidence,
        @Nullable Double strength,
        @Nullable Grading grading,
        SourceReference source,
        Instant recordedFrom) {

    static Tie of(Row row, Subject subject) {
        String type = row.text("type");
        Row tie = Objects.requireNonNull(row.rowOrNull("tie"));
        Long evidenceCount = row.numberOrNull("evidenceCount");
        String key = tie.textOrNull("key");
        return new Tie(
                PersonTieBasis.ofType(type),
                TiedPerson.of(row, subject),
                tie.dateOrNull("from"),
                tie.dateOrNull("to"),
                row.dateOrNull("lastDate"),
                evidenceCount == null ? null : evidenceCount.intValue(),
                row.textOrNull("evidence"),
                tie.decimalOrNull("strength"),
                Grading.ofOrNull(tie),
                key == null ? new SourceReference("IOM-GRAPH", "derived", type) : SourceReference.ofKey(key),
                tie.instant("recordedFrom"));
    }
}
