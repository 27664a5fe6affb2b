package uk.iomgraph.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;

/** A tie as the API shows it; flat, because every nested object costs as much as its fields. */
record NetworkEdge(
        TieBasis basis,
        String type,
        String fromId,
        String toId,
        boolean directed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastDate,
        int evidenceCount,
        SourceReference source,
        @Nullable Integer sourceGrade,
        @Nullable String informationGrade,
        @Nullable String handling,
        @Nullable LocalDate reviewDue,
        @Nullable Double strength,
        @Nullable String role) {

    static NetworkEdge of(Tie tie) {
        Tie.Grading grading = tie.grading();
        return new NetworkEdge(
                tie.basis(),
                tie.type(),
                tie.fromId(),
                tie.toId(),
                tie.basis().directed(),
                tie.from(),
                tie.to(),
                tie.lastDate(),
                tie.evidence(),
                tie.source(),
                grading.source(),
                grading.information(),
                grading.handling(),
                grading.reviewDue(),
                tie.strength(),
                tie.role());
    }
}
