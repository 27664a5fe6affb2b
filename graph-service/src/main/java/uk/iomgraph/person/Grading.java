package uk.iomgraph.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * How far intelligence can be relied on and who may have it, in the 3x5x2 scheme of the police.
 *
 * @param sourceGrade how reliable the source is, 1 to 3
 * @param informationGrade how well the information is known, A to E
 * @param handling P: lawful sharing permitted; C: only under conditions
 * @param reviewDue the day from which it no longer counts, unless it is reviewed
 */
public record Grading(
        @Nullable Integer sourceGrade,
        @Nullable String informationGrade,
        @Nullable String handling,
        @Nullable LocalDate reviewDue) {

    /** Null for a tie that nobody has graded. */
    public static @Nullable Grading ofOrNull(Row tie) {
        Long sourceGrade = tie.numberOrNull("sourceGrade");
        Grading grading = new Grading(
                sourceGrade == null ? null : sourceGrade.intValue(),
                tie.textOrNull("informationGrade"),
                tie.textOrNull("handling"),
                tie.dateOrNull("reviewDue"));
        return grading.equals(new Grading(null, null, null, null)) ? null : grading;
    }
}
