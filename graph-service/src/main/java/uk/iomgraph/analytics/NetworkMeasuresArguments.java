package uk.iomgraph.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** The arguments of the field {@code networkMeasures}. */
record NetworkMeasuresArguments(
        NetworkScope scope,
        List<Measure> measures,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Integer first,
        @Nullable String after) {

    /** The measures, each once, in the order in which they were asked for. */
    List<Measure> asked() {
        if (measures.isEmpty()) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'measures' names none: name at least one.");
        }
        return measures.stream().distinct().toList();
    }

    /** What cursors are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question() {
        return "networkMeasures " + scope + ' ' + measures + ' ' + asOf + ' ' + knownAt;
    }
}
