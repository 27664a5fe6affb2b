package uk.iomgraph.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.tie.TieInputs.DecideChallengeInput;
import uk.iomgraph.tie.TieInputs.RemoveTieInput;
import uk.iomgraph.tie.TieInputs.ReviewTieInput;
import uk.iomgraph.tie.TieInputs.TieActInput;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The mutations of ties, what was done about them, and the proofs of removals. */
@Controller
class TieController {

    private static final int MOST = 100;

    private final TieActs acts;
    private final Removals removals;
    private final Paging paging;

    TieController(TieActs acts, Removals removals, Paging paging) {
        this.acts = acts;
        this.removals = removals;
        this.paging = paging;
    }

    @QueryMapping
    Connection<Removal> removals(@Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return removals.list(paging.request(first, after, "removals " + viewer.name()), viewer);
    }

    @QueryMapping
    List<TieAction> tieActions(@Argument String tie, Viewer viewer) {
        List<TieAction> all = TieDemands.isKey(tie) ? acts.of(tie, viewer) : List.of();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    @MutationMapping
    TiePayload removeTie(@Argument RemoveTieInput input, Viewer viewer) {
        return acts.act(input.asked(), viewer);
    }

    @MutationMapping
    TiePayload acknowledgeRemoval(@Argument String notice, Viewer viewer) {
        return removals.acknowledge(notice, viewer);
    }

    @MutationMapping
    TiePayload challengeTie(@Argument TieActInput input, Viewer viewer) {
        return acts.act(input.asked(), viewer);
    }

    @MutationMapping
    TiePayload decideChallenge(@Argument DecideChallengeInput input, Viewer viewer) {
        return acts.act(input.asked(), viewer);
    }

    @MutationMapping
    TiePayload reviewTie(@Argument ReviewTieInput input, Viewer viewer) {
        return acts.act(input.asked(), viewer);
    }
}
