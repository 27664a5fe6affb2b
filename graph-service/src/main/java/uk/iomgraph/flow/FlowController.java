package uk.iomgraph.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;

/** The field {@code crossBorderFlows}, and the areas of flows. */
@Controller
class FlowController {

    static final int MOST = 1_000;
    private static final int USUAL = 100;

    private final Flows flows;
    private final Areas areas;

    FlowController(Flows flows, Areas areas) {
        this.flows = flows;
        this.areas = areas;
    }

    @QueryMapping
    CrossBorderFlows crossBorderFlows(@Arguments FlowArguments arguments, Moment moment) {
        return flows.between(arguments, moment);
    }

    @SchemaMapping
    List<Flow> flows(CrossBorderFlows of, @Argument @Nullable Integer first) {
        int most = first == null ? USUAL : first;
        if (most < 1 || most > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST + ".");
        }
        return of.greatest(most);
    }

    @BatchMapping
    Map<Flow, @Nullable Area> fromArea(List<Flow> of) {
        return areas(of, Flow::moment, Flow::fromCode);
    }

    @BatchMapping
    Map<Flow, @Nullable Area> toArea(List<Flow> of) {
        return areas(of, Flow::moment, Flow::toCode);
    }

    @BatchMapping
    Map<FlowArea, @Nullable Area> area(List<FlowArea> of) {
        return areas(of, FlowArea::moment, FlowArea::code);
    }

    /** The areas that many name, with one statement for all that share a moment. */
    private <T> Map<T, @Nullable Area> areas(Collection<T> of, Function<T, Moment> moment, Function<T, String> code) {
        Map<T, @Nullable Area> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(moment)).forEach((at, same) -> {
            Set<String> codes = new HashSet<>();
            same.forEach(one -> codes.add(code.apply(one)));
            Map<String, Area> byCode = areas.byCodes(codes, at);
            same.forEach(one -> found.put(one, byCode.get(code.apply(one))));
        });
        return found;
    }
}
