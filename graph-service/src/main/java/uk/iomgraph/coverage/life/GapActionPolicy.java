package uk.iomgraph.coverage.life;

import java.util.Optional;
import uk.iomgraph.rules.gap.life.GapFault;
import uk.iomgraph.rules.gap.life.GapFault.Code;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** The one place that decides who may do something about a gap. */
final class GapActionPolicy {

    private GapActionPolicy() {}

    /** Why a viewer may not act; empty if they may. The board sees numbers only, so it cannot know what it would act on. */
    static Optional<GapFault> refusal(Viewer viewer) {
        boolean acts = viewer.roles().stream().anyMatch(role -> role != Role.BOARD);
        return acts
                ? Optional.empty()
                : Optional.of(
                        new GapFault(
                                null,
                                Code.NOT_ALLOWED,
                                "With your role you see numbers of gaps, and cannot act on a single one. Ask the coordinator of the cohort."));
    }
}
