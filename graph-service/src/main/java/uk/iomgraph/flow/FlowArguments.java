package uk.iomgraph.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkKind;

/** The arguments of the field {@code crossBorderFlows}. */
record FlowArguments(
        AreaLevel level,
        @Nullable String within,
        @Nullable LinkKind kind,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    void check() {
        if (!to.isAfter(from)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'to' must be after 'from'.");
        }
    }
}
