package uk.iomgraph.gang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.person.GangTie.GangName;
import uk.iomgraph.person.Grading;

/**
 * What lies between two gangs; the fields of the schema say what they mean.
 *
 * @param key key of the tie
 */
record GangRelation(
        GangRelationKind kind,
        GangName gang,
        GangName other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Grading grading,
        String key,
        Instant recordedFrom) {

    static GangRelation of(Row row) {
        Row tie = Objects.requireNonNull(row.rowOrNull("tie"));
        return new GangRelation(
                row.text("type").equals("RIVAL_OF") ? GangRelationKind.RIVAL : GangRelationKind.ALLIED,
                name(row, "gang"),
                name(row, "other"),
                tie.dateOrNull("from"),
                tie.dateOrNull("to"),
                Grading.ofOrNull(tie),
                tie.text("key"),
                tie.instant("recordedFrom"));
    }

    /** The row it came from. */
    public SourceReference source() {
        return SourceReference.ofKey(key);
    }

    private static GangName name(Row row, String column) {
        Row gang = Objects.requireNonNull(row.rowOrNull(column));
        return new GangName(gang.text("id"), gang.text("name"));
    }

    /** What can lie between two gangs. */
    enum GangRelationKind {
        RIVAL,
        ALLIED
    }
}
