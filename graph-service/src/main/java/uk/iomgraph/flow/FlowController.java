package uk.iomgraph.flow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The field {@code crossBorderFlows}, and the areas of flows. */
@Controller
class FlowController {

    static final int MOST = 1_000;
    private static final int USUAL = 100;

    private final Flows flows;
    private final NamedAreas areas;

    FlowController(Flows flows, NamedAreas areas) {
        this.flows = flows;
        this.areas = areas;
    }

    @QueryMapping
    CrossBorderFlows crossBorderFlows(@Arguments FlowArguments arguments, Moment moment, Viewer viewer) {
        return flows.between(arguments, moment, viewer);
    }

    @SchemaMapping
    List<Flow> flows(CrossBorderFlows of, @Argument @Nullable Integer first, @Argument @Nullable String area) {
        int most = first == null ? USUAL : first;
        if (most < 1 || most > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST + ".");
        }
        return area == null ? of.greatest(most) : of.greatestOf(area, most);
    }

    @BatchMapping
    Map<Flow, @Nullable Area> fromArea(List<Flow> of) {
        return areas.of(of, Flow::moment, Flow::fromCode);
    }

    @BatchMapping
    Map<Flow, @Nullable Area> toArea(List<Flow> of) {
        return areas.of(of, Flow::moment, Flow::toCode);
    }

    @BatchMapping
    Map<FlowArea, @Nullable Area> area(List<FlowArea> of) {
        return areas.of(of, FlowArea::moment, FlowArea::code);
    }
}
