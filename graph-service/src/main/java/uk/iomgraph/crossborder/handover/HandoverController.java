package uk.iomgraph.crossborder.handover;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The fields {@code handover} and {@code handovers}, and the mutations of handovers. */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final HandoverActs acts;
    private final Paging paging;

    HandoverController(Handovers handovers, HandoverActs acts, Paging paging) {
        this.handovers = handovers;
        this.acts = acts;
        this.paging = paging;
    }

    @QueryMapping
    Handover handover(@Argument String id, Moment moment, Viewer viewer) {
        return handovers.get(id, moment, viewer);
    }

    @QueryMapping
    Connection<Handover> handovers(@Arguments HandoverArguments arguments, Moment moment, Viewer viewer) {
        String question = arguments.question() + ' ' + viewer.name();
        return handovers.list(
                arguments, paging.request(arguments.first(), arguments.after(), question), moment, viewer);
    }

    @MutationMapping
    HandoverPayload offerHandover(@Argument OfferHandoverInput input, Viewer viewer) {
        return acts.offer(input, viewer);
    }

    @MutationMapping
    HandoverPayload acceptHandover(@Argument AnswerHandoverInput input, Viewer viewer) {
        return acts.answer(HandoverAct.ACCEPT, input, viewer);
    }

    @MutationMapping
    HandoverPayload declineHandover(@Argument AnswerHandoverInput input, Viewer viewer) {
        return acts.answer(HandoverAct.DECLINE, input, viewer);
    }

    @MutationMapping
    HandoverPayload withdrawHandover(@Argument AnswerHandoverInput input, Viewer viewer) {
        return acts.answer(HandoverAct.WITHDRAW, input, viewer);
    }
}
