package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.tie.GangDefinition;
import uk.iomgraph.rules.tie.TieCriterion;

/** What ties a person to a gang. */
record GangTie(
        GangName gang,
        @Nullable String role,
        @Nullable String criteria,
        List<TieCriterion> criteriaMet,
        @Nullable GangDefinition definition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Grading grading,
        SourceReference source,
        Instant recordedFrom) {

    static GangTie of(Row row, Subject subject) {
        Row tie = Objects.requireNonNull(row.rowOrNull("tie"));
        Row gang = Objects.requireNonNull(row.rowOrNull("gang"));
        String criteria = tie.textOrNull("criteria");
        return new GangTie(
                new GangName(gang.text("id"), gang.text("name")),
                tie.textOrNull("role"),
                criteria,
                criteria == null ? List.of() : TieCriterion.read(criteria),
                GangDefinition.of(tie.dateOrNull("from")),
                tie.dateOrNull("from"),
                tie.dateOrNull("to"),
                Grading.ofOrNull(tie),
                SourceReference.ofKey(tie.text("key")),
                tie.instant("recordedFrom"));
    }

    /** A gang by its name. */
    record GangName(String id, String name) {}
}
