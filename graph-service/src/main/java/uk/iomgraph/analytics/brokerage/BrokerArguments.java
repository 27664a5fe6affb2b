package uk.iomgraph.analytics.brokerage;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.analytics.TieRedraws;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.network.Resampling;

/**
 * The arguments of {@code brokers}; what is left out takes the value the schema gives it.
 *
 * @param scope which people and ties
 * @param first how many people
 * @param rounds how often ties are drawn again
 * @param level the share of the rounds within an interval
 * @param omission the chance that a tie is left out; null to draw with replacement
 * @param seed makes the draws repeatable
 */
record BrokerArguments(
        NetworkScope scope,
        int first,
        int rounds,
        double level,
        @Nullable Double omission,
        int seed) {

    static final int MOST = 100;

    /**
     * Refuses what is out of bounds; not when it is made, where a refusal would be taken for a fault.
     *
     * @throws BadQuestion with what is wrong
     */
    BrokerArguments checked() {
        if (first < 1 || first > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST + ".");
        }
        resampling();
        return this;
    }

    Resampling resampling() {
        return TieRedraws.of(rounds, level, omission, seed);
    }
}
