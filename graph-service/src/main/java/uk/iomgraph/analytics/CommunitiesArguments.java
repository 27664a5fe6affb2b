package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.network.Resampling;

/** The arguments of the field {@code communities}. */
record CommunitiesArguments(
        NetworkScope scope,
        CommunityAlgorithm algorithm,
        @Nullable Double resolution,
        @Nullable Integer seed,
        boolean weighted,
        int rounds,
        double level,
        @Nullable Double omission) {

    private static final double HIGHEST = 100;

    /** How communities are looked for in a network. */
    CommunityOptions options(Projection projection) {
        return new CommunityOptions(
                algorithm,
                resolution == null ? 1 : resolution,
                weighted,
                begin(),
                CommunityOptions.roundsFor(projection));
    }

    /**
     * How ties are drawn again.
     *
     * @throws BadQuestion if what was asked for is out of bounds
     */
    Resampling resampling() {
        return TieRedraws.of(rounds, level, omission, begin());
    }

    private int begin() {
        return seed == null ? 1 : seed;
    }

    /**
     * Refuses what cannot be meant.
     *
     * @throws BadQuestion if the resolution is out of bounds, or there is one where none is used
     */
    void check() {
        if (algorithm == CommunityAlgorithm.LOUVAIN && resolution != null) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "Only LEIDEN takes a 'resolution': leave it out, or ask for it.");
        }
        if (resolution != null && !(resolution > 0 && resolution <= HIGHEST)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'resolution' must be more than 0 and at most " + (int) HIGHEST + '.');
        }
    }
}
