package uk.iomgraph.fairness;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The field {@code fairness}. */
@Controller
class FairnessController {

    private final GroupComparisons comparisons;
    private final Areas areas;

    FairnessController(GroupComparisons comparisons, Areas areas) {
        this.comparisons = comparisons;
        this.areas = areas;
    }

    @QueryMapping
    Fairness fairness(@Arguments FairnessArguments arguments, Moment moment, Viewer viewer) {
        return comparisons.compare(arguments, moment, viewer);
    }

    /** Root field only: one area for each question. */
    @SchemaMapping
    @Nullable
    Area area(Fairness of) {
        String code = of.areaCode();
        return code == null ? null : areas.byCodes(Set.of(code), of.moment()).get(code);
    }
}
