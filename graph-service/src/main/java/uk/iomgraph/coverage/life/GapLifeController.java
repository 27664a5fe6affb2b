package uk.iomgraph.coverage.life;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.rules.gap.life.GapActionKind;
import uk.iomgraph.security.Viewer;

/** The mutations of gaps, and the list of what was done about one. */
@Controller
class GapLifeController {

    private final GapActions actions;

    GapLifeController(GapActions actions) {
        this.actions = actions;
    }

    @MutationMapping
    GapActionPayload acknowledgeGap(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.ACKNOWLEDGE, input, viewer);
    }

    @MutationMapping
    GapActionPayload acceptGap(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.ACCEPT, input, viewer);
    }

    @MutationMapping
    GapActionPayload assignGap(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.ASSIGN, input, viewer);
    }

    @MutationMapping
    GapActionPayload closeGap(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.CLOSE, input, viewer);
    }

    @MutationMapping
    GapActionPayload reopenGap(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.REOPEN, input, viewer);
    }

    @MutationMapping
    GapActionPayload reportDataError(@Argument GapActionInput input, Viewer viewer) {
        return actions.act(GapActionKind.REPORT_DATA_ERROR, input, viewer);
    }

    @SchemaMapping
    List<GapTransitionView> transitions(GapLifeState gap, @Argument @Nullable Instant before) {
        return gap.transitions(before);
    }
}
