package uk.iomgraph.gang;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * What decides which ties there are for an answer.
 *
 * @param moment the moment
 * @param grade the least grade that counts; null for all
 * @param viewer who asks
 */
record GangQuestion(Moment moment, @Nullable MinimumGrade grade, Viewer viewer) {

    /** The moment, as statements take it. */
    Parameters at() {
        return Parameters.of("asOf", moment.asOf()).and("knownAt", moment.knownAt());
    }

    /** The moment and the grade, as statements take them. */
    Parameters graded() {
        return at().and("source", grade == null ? null : Integer.valueOf(grade.source()))
                .and("information", grade == null ? null : grade.information());
    }
}
