package uk.iomgraph.analytics.brokerage;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.NetworkScope;
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
    private static final int LEAST_ROUNDS = 20;
    private static final int MOST_ROUNDS = 1_000;

    /**
     * Refuses what is out of bounds; not when it is made, where a refusal would be taken for a fault.
     *
     * @throws BadQuestion with what is wrong
     */
    BrokerArguments checked() {
        if (first < 1 || first > MOST) {
            throw bad("'first' must be from 1 to " + MOST + ".");
        }
        if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
            throw bad("'rounds' must be from " + LEAST_ROUNDS + " to " + MOST_ROUNDS + ".");
        }
        if (!(level >= 0.5 && level <= 0.99)) {
            throw bad("'level' must be from 0.5 to 0.99.");
        }
        if (omission != null && !(omission >= 0.01 && omission <= 0.9)) {
            throw bad("'omission' must be from 0.01 to 0.9.");
        }
        return this;
    }

    Resampling resampling() {
        Resampling.Draw draw = omission == null ? new Resampling.WithReplacement() : new Resampling.Omission(omission);
        return new Resampling(draw, rounds, level, seed);
    }

    private static BadQuestion bad(String sentence) {
        return new BadQuestion(Fault.BAD_ARGUMENT, sentence);
    }
}
