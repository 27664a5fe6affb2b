package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** The arguments of the field {@code communities}. */
record CommunitiesArguments(
        NetworkScope scope,
        CommunityAlgorithm algorithm,
        @Nullable Double resolution,
        @Nullable Integer seed,
        boolean weighted) {

    private static final double HIGHEST = 100;

    /** How communities are looked for in a network. */
    CommunityOptions options(Projection projection) {
        return new CommunityOptions(
                algorithm,
                resolution == null ? 1 : resolution,
                weighted,
                seed == null ? 1 : seed,
                CommunityOptions.roundsFor(projection));
    }

    /**
     * Refuses what cannot be meant.
     *
     * @throws BadQuestion if the resolution is out of bounds, or there is one where none is used
     */
    void check() {
        if (algorithm == CommunityAlgorithm.LOUVAIN && (resolution != null || seed != null)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "Only LEIDEN takes a 'resolution' and a 'seed': leave them out, or ask for it.");
        }
        if (resolution != null && !(resolution > 0 && resolution <= HIGHEST)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'resolution' must be more than 0 and at most " + (int) HIGHEST + '.');
        }
    }
}
