package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

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

    /**
     * The other person by name. Not a {@link Person}: so no path leads from a victim through those they know to where
     * they live.
     */
    record TiedPerson(String id, @Nullable String name, List<Withheld> withheld) {

        static TiedPerson of(Row row, Subject subject) {
            String id = row.text("otherId");
            // Names do not depend on whether the other is a victim.
            WithheldCode code = Disclosure.of(row.flag("otherLimited"), false, false, subject.viewer())
                    .code(Part.NAME);
            if (code != null) {
                return new TiedPerson(id, null, List.of(Withheld.of(Part.NAME.field(), code)));
            }
            Row other = Objects.requireNonNull(row.rowOrNull("other"));
            String name = PersonName.full(other.textOrNull("givenName"), other.textOrNull("familyName"));
            return new TiedPerson(id, name, List.of());
        }
    }
}
