package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;

/**
 * One visible tie between two nodes, as it stood at the moment asked about.
 *
 * @param basis what it rests on
 * @param type its relationship type in the graph
 * @param fromId where it starts; for ties that are read both ways, the end that was recorded first
 * @param toId where it ends
 * @param source the row it comes from
 * @param from the first day; null if not known
 * @param to the first day it no longer held; null if it still did
 * @param lastDate for derived ties, the last day it is evidenced; null if it still went on
 * @param dates the days of the evidence, oldest first; only where they were asked for
 * @param evidence how many facts it rests on
 * @param grading how the source grades it
 * @param strength the source's own measure of strength; null if it gives none
 * @param role in what capacity: the role in a gang, the kind of residence or communication
 */
public record Tie(
        TieBasis basis,
        String type,
        String fromId,
        String toId,
        SourceReference source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastDate,
        List<LocalDate> dates,
        int evidence,
        Grading grading,
        @Nullable Double strength,
        @Nullable String role) {

    /** The strongest first, that is the one with the most evidence; then in an order that does not depend on chance. */
    static final Comparator<Tie> STRONGEST_FIRST = Comparator.comparingInt(Tie::evidence)
            .reversed()
            .thenComparing(Tie::basis)
            .thenComparing(Tie::fromId)
            .thenComparing(Tie::toId)
            .thenComparing(Tie::type)
            .thenComparing(tie -> tie.source().toString());

    /** The end that is not the given one. */
    String other(String id) {
        return fromId.equals(id) ? toId : fromId;
    }

    /**
     * How a source grades what it says.
     *
     * @param source how reliable the source is, 1 to 3
     * @param information how the information was come by, A to E
     * @param handling whether conditions hold for passing it on, P or C
     * @param reviewDue from this day on it is no longer shown unless reviewed
     */
    public record Grading(
            @Nullable Integer source,
            @Nullable String information,
            @Nullable String handling,
            @Nullable LocalDate reviewDue) {

        /** Not graded: a record of the agency's own, or derived here. */
        static final Grading NONE = new Grading(null, null, null, null);
    }
}
