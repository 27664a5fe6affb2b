package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;

/** The part a person had in an offence. */
record Involvement(
        InvolvementRole role,
        @Nullable LocalDate date,
        @Nullable LocalDate outcomeDate,
        Offence offence,
        SourceReference source,
        Instant recordedFrom) {

    static Involvement of(Row row, Subject subject) {
        InvolvementRole role = InvolvementRole.ofType(row.text("type"));
        Row tie = Objects.requireNonNull(row.rowOrNull("tie"));
        return new Involvement(
                role,
                tie.dateOrNull("from"),
                tie.dateOrNull("outcomeDate"),
                Offence.of(row, subject.disclosure().offenceAddress(role)),
                SourceReference.ofKey(tie.text("key")),
                tie.instant("recordedFrom"));
    }
}
